"""What MkDocs calls while it writes the site: the search reads each page without the colours of its code. They are
most of the tags of a page, and the search drops them one by one."""
import re

from mkdocs.plugins import CombinedEvent, event_priority

CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
COLOUR = re.compile(r"</?span\b[^>]*>")
ASIDE = re.compile(r'\s?data-search-\w+="[^"]+"') # notes for the search, which takes them out of what it has read


@event_priority(100)
def without_colours(context, page, config, nav):
    "Before the search: put the page aside."
    page.coloured = page.content
    page.content = CODE.sub(lambda found: COLOUR.sub("", found[0]), page.content)
    return context


@event_priority(-100)
def with_colours(context, page, config, nav):
    "After it: the page as it was."
    page.content = ASIDE.sub("", page.coloured)
    return context


on_page_context = CombinedEvent(without_colours, with_colours)
