package org.beffroi.cli.place;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The output of a command, buffered, and honest about how it ends.
 *
 * <p>A print writer over it hides no failure: a reader that went away and a full disk are thrown through it.
 */
public final class ResultStream extends OutputStream {

    private static final int ENOUGH = 64 * 1024;

    private final OutputStream target;
    private final byte[] waiting = new byte[ENOUGH];
    private int count;

    /** An output over another, which it never closes. */
    public ResultStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) {
        if (count == ENOUGH) {
            push();
        }
        waiting[count++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length > ENOUGH - count) {
            push();
        }
        if (length > ENOUGH) {
            passOn(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, waiting, count, length);
            count += length;
        }
    }

    @Override
    public void flush() {
        push();
        try {
            target.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void push() {
        int full = count;
        // Nothing is tried a second time after a failure.
        count = 0;
        passOn(waiting, 0, full);
    }

    private void passOn(byte[] bytes, int from, int length) {
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The system tells in its own language, but every one of them says pipe. */
    private static RuntimeException failure(IOException problem) {
        String told = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        if (told.contains("pipe") || told.contains("stream closed")) {
            return new ReaderGone();
        }
        Sentence failed = Sentence.of(ResultStream.class, "output.failed", String.valueOf(problem.getMessage()));
        return FullDisk.isTold(problem) ? new Refusal(failed, FullDisk.ofOutput(problem)) : new Refusal(failed);
    }
}
