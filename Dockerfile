# JupyterLab on the project: docker build -t tvb . && docker run --rm -p 8888:8888 tvb
FROM python:3.12-slim
RUN apt-get update && apt-get install -y --no-install-recommends git make && rm -rf /var/lib/apt/lists/*
WORKDIR /project
COPY . .
RUN make venv TORCH=cpu && rm -rf /root/.cache
EXPOSE 8888
CMD ["make", "lab", "ARGS=--ip=0.0.0.0 --no-browser"]
