"""The code that is carried from the office to a new kiosk."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.fleet import device_id
from kiosk.machine.fleet.join_code import CodeError, JoinCode, is_place, parsed

OFFICE = bytes(range(32))
CODE = JoinCode(OFFICE, ("192.168.1.20", "office.example:22001"), secret=b"secret")

devices = st.binary(min_size=32, max_size=32)


def test_a_device_id_is_spelled_as_syncthing_does() -> None:
    spelled = "KQATFZX-E4COR7H-BB6A3JQ-ZEL7PEU-XMC4PDN-ZIQHYZH-HAGFUUR-WTTB3QM"
    assert device_id.spelled(device_id.parsed(spelled)) == spelled


def test_a_device_id_with_a_slip_of_the_pen_is_none() -> None:
    with pytest.raises(ValueError, match="no device id"):
        device_id.parsed("KQATFZX-E4COR7H-BB6A3JQ-ZEL7PEU-XMC4PDN-ZIQHYZH-HAGFUUR-WTTB3QN")


@given(devices, st.binary(min_size=6, max_size=6), st.booleans())
def test_a_code_is_read_as_it_was_written(office: bytes, secret: bytes, internet: bool) -> None:
    code = JoinCode(office, ("localhost:1",), internet, secret)
    assert parsed(code.written()) == code


def test_a_code_is_64_signs_in_eight_groups() -> None:
    groups = JoinCode(OFFICE).written().split("-")
    assert [len(group) for group in groups] == [8] * 8


@pytest.mark.parametrize("typed", [str.lower, lambda text: text.replace("-", " "), "  {}\n".format])
def test_it_does_not_matter_how_a_code_is_typed(typed: Callable[[str], str]) -> None:
    assert parsed(typed(CODE.written())) == CODE


def test_signs_that_look_alike_are_taken_for_each_other() -> None:
    signs, _, places = CODE.written().partition("@")
    assert parsed(f"{signs.replace('O', '0').replace('I', '1')}@{places}") == CODE


@given(st.integers(0, 63), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_wrong_sign_is_found_before_anything_is_tried(place: int, sign: str) -> None:
    signs = JoinCode(OFFICE, secret=b"secret").written().replace("-", "")
    if signs[place] != sign:
        with pytest.raises(CodeError):
            assert parsed(signs[:place] + sign + signs[place + 1 :])


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "length"),
        (CODE.written()[9:], "length"),
        ("ÄÖÜ", "signs"),
        (CODE.written().partition("@")[0] + "@http://x", "place"),
        (CODE.written().replace("office", "offices"), "check"),
    ],
)
def test_what_is_wrong_with_a_code_is_told(typed: str, why: str) -> None:
    with pytest.raises(CodeError, match=why):
        parsed(typed)


def test_an_address_without_a_port_is_syncthings_own_and_the_same_network_is_heard() -> None:
    wanted = ["tcp://192.168.1.20:22000", "tcp://office.example:22001", "dynamic"]
    assert CODE.addresses == wanted


@pytest.mark.parametrize("text", ["", "a b", "http://x", "-x", "internet", "x:port", "x,y", "ä"])
def test_what_is_no_place_in_a_network_is_refused(text: str) -> None:
    assert not is_place(text)


def test_a_proof_is_for_one_computer_one_name_and_one_code() -> None:
    here, there = b"h" * 32, b"t" * 32
    other = JoinCode(OFFICE, secret=b"others")
    proofs = {CODE.proof(here, "a"), CODE.proof(there, "a"), CODE.proof(here, "b")}
    assert len({*proofs, other.proof(here, "a")}) == 4
    assert CODE.proof(here, "a") == CODE.proof(here, "a")
