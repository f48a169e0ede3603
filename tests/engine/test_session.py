"""A loaded model: the right planes, seamless tiles, memory given back, and the CPU when the GPU is full."""

import subprocess
import sys

import numpy as np
import pytest
import tiny_models as tiny
from onnx import helper

from restorer.engine import runtime
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import Choice, choose
from restorer.engine.runtime import CPU, CUDA
from restorer.engine.session import load_model
from restorer.errors import ModelError, OutOfMemoryError, SessionError
from restorer.imaging.tiles import Tiling, map_tiles

SIZES = [(1, 1), (2, 3), (5, 67), (31, 31), (32, 33), (37, 64), (97, 41)]


def planes(rng, channels, height, width):
    return rng.random((1, channels, height, width), np.float32)


def noise(height, width, sigma):
    return np.full((1, 1, height, width), sigma, np.float32)


def test_no_sigma_leaves_the_photo_alone_and_much_sigma_smooths_it(rng, load):
    model, photo = load("denoise-fast"), planes(rng, 3, 32, 48)
    assert np.array_equal(model(planes=photo, sigma=noise(32, 48, 0)), photo)
    assert model(planes=photo, sigma=noise(32, 48, 0.25)).std() < 0.5 * photo.std()


def test_values_outside_0_to_1_are_not_clipped(load):
    photo = np.full((1, 3, 8, 8), -3, np.float32)
    assert np.allclose(load("denoise-fast")(planes=photo, sigma=noise(8, 8, 0.1)), -3)


def test_the_tiny_noise_level_reads_white_noise(rng, load):
    photo = (0.5 + 0.1 * rng.standard_normal((1, 3, 64, 64))).astype(np.float32)
    assert np.median(load("noise-level")(planes=photo)) == pytest.approx(0.1, rel=0.1)


@pytest.mark.parametrize(("height", "width"), SIZES)
@pytest.mark.parametrize("tile_size", [8, 32])
def test_tiled_equals_whole_at_the_manifest_s_halo(rng, load, height, width, tile_size):
    model = load("denoise-fast")
    promise = model.manifest
    photo = planes(rng, 3, height, width)[0]

    def run(window):
        return model(planes=window[None], sigma=noise(*window.shape[1:], 0.2))[0]

    def tiled(tile_size, halo):
        cut = Tiling(
            height=height,
            width=width,
            tile_height=tile_size,
            tile_width=tile_size,
            halo=halo,
            multiple=promise.size_multiple,
        )
        return map_tiles(photo, run, cut)

    whole = tiled(128, 0)
    assert np.abs(tiled(tile_size, promise.halo) - whole).max() < 1e-5
    if min(height, width) > 2 * tile_size:
        assert np.abs(tiled(tile_size, promise.halo - promise.size_multiple) - whole).max() > 1e-4


def test_a_colouriser_s_variant_may_be_left_out_or_given(rng, load):
    model = load("colorize")
    inputs = {"luminance": planes(rng, 1, 8, 8), "hints": np.zeros((1, 3, 8, 8), np.float32)}
    best = model(**inputs)
    assert model.takes_variant and not load("denoise-fast").takes_variant
    assert np.array_equal(model(**inputs, variant=np.zeros((1, 8), np.float32)), best)
    assert np.allclose(model(**inputs, variant=np.ones((1, 8), np.float32)), best + 1)


def test_a_smaller_output_must_be_promised(rng, tmp_path):
    inputs = {"luminance": planes(rng, 1, 8, 12), "hints": np.zeros((1, 3, 8, 12), np.float32)}
    promised = tiny.write_model(tmp_path, tiny.colorize_model(halve=True))
    assert load_model(read_model_file(promised), choose("cpu"))(**inputs).shape == (1, 2, 4, 6)
    model = tiny.colorize_model("liar", halve=True)
    model.metadata_props[0].value = tiny.colorize_model("liar").metadata_props[0].value
    liar = load_model(read_model_file(tiny.write_model(tmp_path, model)), choose("cpu"))
    with pytest.raises(SessionError, match=r"liar returned a picture of a wrong size.*\.$"):
        liar(**inputs)


def test_a_network_that_returns_no_numbers_is_not_believed(tmp_path):
    nodes = [helper.make_node("Div", ["planes", "sigma"], ["clean"])]
    model = tiny.build(tiny.manifest(), nodes, {}, {"planes": 3, "sigma": 1}, {"clean": 3})
    divides = load_model(read_model_file(tiny.write_model(tmp_path, model)), choose("cpu"))
    with pytest.raises(SessionError, match="no numbers"):
        divides(planes=np.zeros((1, 3, 4, 4), np.float32), sigma=noise(4, 4, 0))


@pytest.mark.parametrize(
    "change",
    [
        {"planes": np.zeros((1, 3, 8, 8))},  # float64
        {"planes": np.zeros((1, 1, 8, 8), np.float32)},
        {"planes": np.zeros((1, 3, 8, 6), np.float32)},  # not sigma's size
        {"more": np.zeros((1, 1, 8, 8), np.float32)},
        {"variant": np.zeros((1, 8), np.float32)},
    ],
)
def test_inputs_off_the_contract_are_a_bug(load, change):
    inputs = {"planes": np.zeros((1, 3, 8, 8), np.float32), "sigma": noise(8, 8, 0)} | change
    with pytest.raises(ValueError, match=r"takes|must be"):
        load("denoise-fast")(**inputs)


def test_a_size_off_the_grid_is_a_bug(load):
    with pytest.raises(ValueError, match="multiples of 2"):
        load("denoise-fast")(planes=np.zeros((1, 3, 8, 7), np.float32), sigma=noise(8, 7, 0))


def test_a_network_that_fails_on_a_photo_ends_in_a_sentence(rng, tmp_path):
    nodes = [
        helper.make_node("Reshape", ["planes", "shape"], ["flat"]),  # holds for 8 x 8 only
        helper.make_node("Add", ["flat", "sigma"], ["clean"]),
    ]
    constants = {"shape": np.array([1, 3, 8, 8], np.int64)}
    graph = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    model = load_model(read_model_file(tiny.write_model(tmp_path, graph)), choose("cpu"))
    with pytest.raises(SessionError, match=r"denoise-fast.*cannot run here.*\.$"):
        model(planes=planes(rng, 3, 16, 16), sigma=noise(16, 16, 0))


def test_a_graph_onnx_runtime_cannot_load_ends_in_a_sentence(tmp_path):
    nodes = [helper.make_node("FusedConv", ["planes"], ["clean"], domain="com.microsoft")]  # no kernel
    model = tiny.build(tiny.manifest(), nodes, {}, {"planes": 3, "sigma": 1}, {"clean": 3})
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    file = read_model_file(tiny.write_model(tmp_path, model))
    with pytest.raises(SessionError, match=r"cannot be loaded here.*\.$"):
        load_model(file, choose("cpu"))


def test_a_file_that_changed_for_the_worse_is_not_loaded(tmp_path):
    path = tiny.write_model(tmp_path, tiny.denoise_model())
    file = read_model_file(path)
    path.write_bytes(b"gone bad")
    with pytest.raises(ModelError):
        load_model(file, choose("cpu"))


class FullGpu:
    """Stands in for a session on a GPU whose memory is full."""

    def get_providers(self):
        return [CUDA, CPU]

    def get_overridable_initializers(self):
        return []

    def run(self, *args):
        raise runtime.states.RuntimeException(
            "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running"
            " Conv node. Name:'/body/0' Status Message: onnxruntime/core/framework/bfc_arena.cc:376 void*"
            " onnxruntime::BFCArena::AllocateRawInternal(size_t, bool, onnxruntime::Stream*)"
            " Failed to allocate memory for requested buffer of size 768768256"
        )


@pytest.fixture
def full_gpu(monkeypatch):
    """Sessions on CUDA open and then find no memory; `sessions` lists the providers asked for."""
    real, sessions = runtime.open_session, []

    def open_session(content, provider, **options):
        sessions.append(provider)
        return FullGpu() if provider == CUDA else real(content, provider, **options)

    monkeypatch.setattr(runtime, "open_session", open_session)
    return sessions


def test_a_full_gpu_hands_over_to_the_cpu_once_and_says_so(rng, tiny_models, load, full_gpu):
    photo, sigma = planes(rng, 3, 16, 16), noise(16, 16, 0.1)
    expected = load("denoise-fast")(planes=photo, sigma=sigma)
    full_gpu.clear()
    model = load_model(read_model_file(tiny_models / "denoise-fast.onnx"), Choice(CUDA), threads=1)
    assert (model.provider, model.note) == (CUDA, None)
    assert np.array_equal(model(planes=photo, sigma=sigma), expected)
    assert model.provider == CPU and "out of memory" in model.note
    model(planes=photo, sigma=sigma)
    assert full_gpu == [CUDA, CPU]


def test_a_full_gpu_is_told_when_a_smaller_picture_may_do(rng, tiny_models, full_gpu):
    model = load_model(read_model_file(tiny_models / "denoise-fast.onnx"), Choice(CUDA), threads=1)
    with pytest.raises(OutOfMemoryError):
        model.run_here(planes=planes(rng, 3, 16, 16), sigma=noise(16, 16, 0.1))
    assert model.provider == CUDA
    assert full_gpu == [CUDA]


def test_the_cpu_without_memory_ends_in_a_sentence(tiny_models):
    """For real: a process that may not grow is asked to restore a large tile."""
    code = f"""
import resource
from pathlib import Path
import numpy as np
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import OutOfMemoryError
model = load_model(read_model_file(Path({str(tiny_models)!r}, "denoise-fast.onnx")), choose("cpu"), threads=1)
planes, sigma = np.zeros((1, 3, 4000, 4000), np.float32), np.zeros((1, 1, 4000, 4000), np.float32)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 2**27, used + 2**27))
try:
    model(planes=planes, sigma=sigma)
except OutOfMemoryError as error:
    print(error)
"""
    if not sys.platform.startswith("linux"):
        pytest.skip("limits the memory by Linux's means")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "There is not enough memory to run the model denoise-fast; close other programs.\n"
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (runtime.states.Fail("CUDA failure 2: out of memory ; GPU=0 ; hostname=x"), True),
        (runtime.states.Fail("CUDNN failure 4: CUDNN_STATUS_ALLOC_FAILED ; GPU=0"), True),
        (runtime.states.Fail("CUDA failure 700: an illegal memory access was encountered"), False),
        (runtime.states.Fail("the node named 'out of memory' is broken"), False),
        (ValueError("BFCArena::AllocateRawInternal"), False),
    ],
)
def test_only_the_runtime_s_own_words_count_as_want_of_memory(error, expected):
    assert runtime.is_out_of_memory(error) is expected


MEMORY_OF_A_PHOTO = """
import mmap, sys
from pathlib import Path
import numpy as np
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE / 2**20

model = load_model(read_model_file(Path(sys.argv[1])), choose("cpu"))
photo = np.random.default_rng(0).random((1, 3, 1024, 1024), np.float32)
before = resident()
model(planes=photo, sigma=photo[:, :1])
grown = resident() - before
model.release_memory()
print(grown, resident() - before)
"""


def test_memory_is_given_back_after_a_photo(tiny_models):
    """Resident memory after a large tile falls by most of what it had taken; in a process of its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("reads the memory by Linux's means")
    words = [sys.executable, "-c", MEMORY_OF_A_PHOTO, str(tiny_models / "denoise-fast.onnx")]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    grown, kept = map(float, done.stdout.split())
    assert grown > 20
    assert kept < 0.5 * grown


def test_results_do_not_depend_on_the_number_of_threads(rng, tiny_models):
    photo, sigma = planes(rng, 3, 64, 64), noise(64, 64, 0.1)
    file = read_model_file(tiny_models / "denoise-fast.onnx")
    one, two = (load_model(file, choose("cpu"), threads=count)(planes=photo, sigma=sigma) for count in (1, 2))
    assert np.abs(one - two).max() < 1e-6


def test_a_describer_answers_with_a_code_and_an_error_for_each_picture(rng, load):
    pictures = rng.random((5, 3, 32, 32), np.float32)
    code, error = load("describe").describe(pictures)
    assert np.allclose(code, pictures.mean(axis=(2, 3)), atol=1e-5)
    assert np.allclose(error, pictures.mean(axis=(1, 2, 3)), atol=1e-5)


def test_a_describer_takes_its_own_size_alone_and_makes_no_planes(rng, load):
    model = load("describe")
    with pytest.raises(ValueError, match="32 pixels a side"):
        model.describe(planes(rng, 3, 64, 32))
    with pytest.raises(ValueError, match="no planes"):
        model(planes=planes(rng, 3, 32, 32))
    with pytest.raises(ValueError, match="no describer"):
        load("denoise-fast").describe(planes(rng, 3, 32, 32))
    model.release_memory()
