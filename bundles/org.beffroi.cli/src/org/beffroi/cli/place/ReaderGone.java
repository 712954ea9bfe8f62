package org.beffroi.cli.place;

/** Thrown when whoever reads the output has enough ({@code … | head}): the command ends without a word. */
public final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderGone() {
        super("reader gone", null, false, false);
    }
}
