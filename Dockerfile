# JupyterLab on the project: docker build -t tvb . && docker run --rm -p 8888:8888 tvb
FROM python:3.12-slim
RUN apt-get update && apt-get install -y --no-install-recommends git make && rm -rf /var/lib/apt/lists/*
WORKDIR /project
COPY . .
RUN PIP_NO_CACHE_DIR=1 UV_NO_CACHE=1 make venv TORCH=cpu
EXPOSE 8888
CMD ["make", "lab", "ARGS=--ip=0.0.0.0 --no-browser"]
