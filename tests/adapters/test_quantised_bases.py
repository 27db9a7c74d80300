"""Bases that transformers stored with bitsandbytes, on a CPU: the numbers are those of bitsandbytes, and adapters are
added to them."""
import json

import pytest
import torch
import transformers
from typer.testing import CliRunner

from tvb.adapters.collection import Adapters
from tvb.command_line.commands import app
from tvb.merging.methods import merge
from tvb.storage.bitsandbytes import dequantised
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.loading import load_checkpoint
from tvb.testing.adapters import random_adapter
from tvb.testing.tasks import seeded

bitsandbytes = pytest.importorskip("bitsandbytes")
pytestmark = [pytest.mark.filterwarnings("ignore::FutureWarning"), pytest.mark.filterwarnings("ignore::UserWarning")]
# rows of a whole number of blocks: the kernel of bitsandbytes for CPUs is wrong for others, see the notebook
SHAPES = [(24, 64), (5, 128), (1, 1152), (7, 320)]


@pytest.mark.parametrize("kind", ["nf4", "fp4"])
@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_four_bits_are_the_numbers_of_bitsandbytes(kind, nested, dtype, shape):
    functional = bitsandbytes.functional
    matrix = seeded(0)(*shape).to(dtype)
    codes, state = functional.quantize_4bit(matrix, blocksize=64, compress_statistics=nested, quant_type=kind)
    tensors = {"q.weight": codes} | {f"q.weight.{name}": part for name, part in state.as_dict(packed=True).items()}
    found = dequantised(Checkpoint(tensors))
    assert list(found) == ["q.weight"] and found["q.weight"].dtype == dtype
    assert torch.equal(found["q.weight"], functional.dequantize_4bit(codes, state))
    packed = dequantised(Checkpoint({**tensors, "q.weight": codes.view(-1).view(torch.bfloat16)}))  # quant_storage
    assert torch.equal(packed["q.weight"], found["q.weight"])


@pytest.mark.parametrize("shape", [(24, 48), (5, 100), (3, 7)], ids=str)
def test_blocks_go_through_the_flattened_matrix(shape):
    from bitsandbytes.backends.default.ops import _dequantize_4bit_compute
    functional, matrix = bitsandbytes.functional, seeded(1)(*shape)
    codes, state = functional.quantize_4bit(matrix, blocksize=64, compress_statistics=False, quant_type="nf4")
    tensors = {"q.weight": codes} | {f"q.weight.{name}": part for name, part in state.as_dict(packed=True).items()}
    expected = _dequantize_4bit_compute(codes.view(-1), state.absmax, state.code, 64, shape, torch.float32)
    assert torch.equal(dequantised(Checkpoint(tensors))["q.weight"], expected)
    assert float((expected - matrix).abs().max()) < 0.5


def test_eight_bits_are_the_numbers_of_bitsandbytes():
    functional, matrix = bitsandbytes.functional, seeded(2)(40, 30).half()
    codes, scale, _ = functional.int8_vectorwise_quant(matrix)
    found = dequantised(Checkpoint({"q.weight": codes, "q.SCB": scale, "norm": torch.ones(3)}))["q.weight"]
    expected = functional.int8_vectorwise_dequant(codes, scale)
    assert float((found - expected).abs().max()) <= 1e-6 * float(expected.abs().max())


SETTINGS = {
    "nf4": dict(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True),
    "fp4": dict(load_in_4bit=True, bnb_4bit_quant_type="fp4"),
    "int8": dict(load_in_8bit=True),
}


def numbers_of(model):
    "The weights of a quantised model as bitsandbytes reads them."
    functional, found = bitsandbytes.functional, dict(model.state_dict())
    for name, module in model.named_modules():
        if isinstance(module, bitsandbytes.nn.Linear4bit):
            weight = functional.dequantize_4bit(module.weight.data, module.weight.quant_state)
        elif isinstance(module, bitsandbytes.nn.Linear8bitLt):
            weight = functional.int8_vectorwise_dequant(module.weight.data, module.weight.SCB)
        else: continue
        found[f"{name}.weight"] = weight
    return found


@pytest.mark.parametrize("kind", SETTINGS)
def test_adapters_are_added_to_a_quantised_model(tmp_path, kind):
    torch.manual_seed(0)
    config = transformers.LlamaConfig(hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
                                      vocab_size=60)
    transformers.LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(tmp_path / "base")
    model = transformers.AutoModelForCausalLM.from_pretrained(
        tmp_path / "base", quantization_config=transformers.BitsAndBytesConfig(**SETTINGS[kind]), device_map="cpu",
        dtype=torch.bfloat16,
    )
    model.save_pretrained(tmp_path / kind)
    names = [f"model.layers.{layer}.self_attn.{part}_proj" for layer in range(2) for part in "qv"]
    folders = [random_adapter(tmp_path / f"t{t}", seeded(t), 3, names, (64, 64)) for t in range(2)]
    words = ["adapter", "merge", *folders, "--method", "ties", "--base", tmp_path / kind, "-o", tmp_path / "merged"]
    result = CliRunner().invoke(app, list(map(str, words)))
    assert result.exit_code == 0 and f"(quantised, bitsandbytes, {kind}" in result.output, result.output
    assert "quantization_config" not in json.loads((tmp_path / "merged" / "config.json").read_text())
    merged = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "merged").state_dict()
    plain, stored = numbers_of(model), load_checkpoint(tmp_path / "merged")
    step = merge(Adapters({folder.name: folder for folder in folders}).task_vectors(), "ties")
    assert set(stored) == set(load_checkpoint(tmp_path / "base"))
    for name in stored:
        expected = plain[name].float() + (step[name] if name in step else 0)
        room = 2**-7 * plain[name].float().abs() + 2**-8 * expected.abs() + 1e-6      # bfloat16 has 8 bits, twice
        assert stored[name].dtype == torch.bfloat16 and torch.equal(merged[name], stored[name])
        assert bool(((stored[name].float() - expected).abs() <= room).all()), name
