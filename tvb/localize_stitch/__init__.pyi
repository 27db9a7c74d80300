# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.localize_stitch.masks import Masks as Masks
from tvb.localize_stitch.mask_files import load_localized as load_localized
from tvb.localize_stitch.mask_files import save_localized as save_localized
from tvb.localize_stitch.localizer import Localizer as Localizer
from tvb.localize_stitch.localizer import dataless as dataless
from tvb.localize_stitch.localizer import graft as graft
from tvb.localize_stitch.multi_head import MultiHeadLocalizer as MultiHeadLocalizer
from tvb.localize_stitch.stitcher import stitch as stitch
from tvb.localize_stitch.stitcher import shared_masks as shared_masks
from tvb.localize_stitch.stitcher import stitch_twice as stitch_twice

