"""What is left out of the encoder to see what it is worth: attention, and what is learned from pairs."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="training needs the extra `train`")

CLOSE, HEAD, FACES = 96, 64, 4


def _faces() -> tuple[object, ...]:
    random = torch.Generator().manual_seed(1)
    shapes = (FACES, 3, CLOSE, CLOSE), (FACES, 4, HEAD, HEAD)
    views = [torch.rand(shape, generator=random) * 255 for shape in shapes]
    return *views, torch.rand((FACES, 2, 478, 2), generator=random)


def test_without_attention_no_answer_looks_at_one_token_more_than_at_another() -> None:
    from emojicam.training.persona.network import Pool

    torch.manual_seed(2)
    one, tokens = Pool().eval(), torch.randn(1, 5, 128)
    queries = torch.randn(1, 3, 128)
    assert torch.allclose(one(queries, tokens), one(queries, tokens[:, [4, 2, 0, 1, 3]]), atol=1e-5)


@pytest.mark.parametrize("attention", [True, False])
def test_both_encoders_answer_the_same_questions(attention: bool) -> None:
    from emojicam.persona.likeness import SCHEMA
    from emojicam.training.persona.network import PersonaNet

    torch.manual_seed(3)
    with torch.inference_mode():
        *answers, scores = PersonaNet(16, attention=attention).eval()(*_faces())
    assert [answer.shape[1] for answer in answers] == [len(kinds) for kinds in SCHEMA.values()]
    assert scores.shape == (FACES, 32)


def test_without_identity_it_does_not_matter_who_is_who() -> None:
    from emojicam.persona.likeness import SCHEMA
    from emojicam.training.persona.train import Faces, choice_weights, loss_of

    torch.manual_seed(4)
    answers = [torch.randn(FACES, len(kinds)) for kinds in SCHEMA.values()]
    outputs = (*answers, torch.randn(FACES, 32))
    labels = torch.zeros((FACES, len(SCHEMA)), dtype=torch.int64)

    def loss(person: list[int], pairs: bool) -> float:
        empty = torch.zeros(FACES)
        scores = torch.full((FACES, 31), 0.5)
        faces = Faces(empty, empty, empty, labels, scores, empty + 30, torch.tensor(person))
        return float(loss_of(outputs, faces, choice_weights(labels), pairs))

    assert loss([0, 0, 1, 1], pairs=False) == loss([0, 1, 0, 1], pairs=False)
    assert loss([0, 0, 1, 1], pairs=True) != pytest.approx(loss([0, 1, 0, 1], pairs=True))


def test_colours_alone_tell_hair_of_one_colour_from_hair_of_another() -> None:
    from emojicam.persona.likeness import SCHEMA
    from emojicam.training.persona import colours
    from emojicam.training.persona.train import Faces

    random = torch.Generator().manual_seed(5)
    count, kinds = 96, torch.arange(96) % 2
    close = torch.full((count, 3, CLOSE, CLOSE), 160.0) + 20 * torch.rand((count, 3, 1, 1), generator=random)
    hair = torch.tensor([[150.0, 70.0, 30.0], [30.0, 28.0, 26.0]])[kinds][..., None, None].expand(-1, 3, HEAD, HEAD)
    head = torch.cat(
        [hair + 10 * torch.rand(hair.shape, generator=random), torch.full((count, 1, HEAD, HEAD), 255.0)], 1
    )
    marks = 0.3 + 0.4 * torch.rand((count, 2, 478, 2), generator=random)
    labels = torch.full((count, len(SCHEMA)), -1)
    labels[:, colours.INDEX] = kinds * 3
    faces = Faces(close, head, marks, labels, torch.zeros(count, 31), torch.zeros(count), kinds)
    learned = colours.train(faces)
    assert colours.right(learned, faces) > 0.98
    assert torch.allclose(colours.predict(learned, faces).sum(1), torch.ones(count), atol=1e-4)


def test_colours_are_read_back_from_the_file_that_they_were_written_into() -> None:
    from emojicam.persona.likeness import SCHEMA
    from emojicam.training.onnxed import halved
    from emojicam.training.persona import colours
    from emojicam.training.persona.export import Calibrated, exported
    from emojicam.training.persona.network import PersonaNet
    from emojicam.training.persona.restore import measured

    torch.manual_seed(6)
    net, own = PersonaNet(16).eval(), colours.Colours().eval()
    for value in own.state_dict().values():
        value.copy_(torch.rand_like(value) + 0.5)
    warmth = [1.0] * len(SCHEMA)
    back = measured(halved(exported(Calibrated(net, warmth, own).eval())))
    assert back is not None
    close, head, marks = _faces()
    assert torch.allclose(back(close, head, marks), own(close, head, marks), atol=0.01)
    assert measured(halved(exported(Calibrated(net, warmth).eval()))) is None
