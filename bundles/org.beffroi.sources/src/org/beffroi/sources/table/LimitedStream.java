package org.beffroi.sources.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.beffroi.core.message.Refusal;

/** Counts what an archive unpacks and refuses to go on beyond the limits. */
public final class LimitedStream extends FilterInputStream {

    private final String name;
    private final Limits limits;
    private final long packed;
    private long unpacked;

    /**
     * A stream that watches another.
     *
     * @param packed bytes on disk, or -1 when not known
     */
    public LimitedStream(InputStream in, String name, Limits limits, long packed) {
        super(in);
        this.name = name;
        this.limits = limits;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        unpacked += more;
        if (unpacked > limits.bytes()) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE, LimitedStream.class, "archive.too.big", name, limits.bytes() >> 20);
        }
        if (packed > 0 && unpacked > Limits.RATIO_FROM && unpacked / packed > limits.ratio()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, LimitedStream.class, "archive.ratio", name, limits.ratio());
        }
    }
}
