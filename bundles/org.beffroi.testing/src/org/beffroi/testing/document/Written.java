package org.beffroi.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What a writer wrote, once it is certain that it leaves the stream to whoever opened it. */
final class Written {

    private Written() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A stream that notices when somebody closes it. */
    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    /** What it writes at each time. */
    static byte[] twice(Writing writing) {
        byte[] first = once(writing);
        assertThat(once(writing)).as("the same again").isEqualTo(first);
        return first;
    }

    static byte[] once(Writing writing) {
        Watched out = new Watched();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(out.closed).as("the stream was closed").isFalse();
        return out.toByteArray();
    }
}
