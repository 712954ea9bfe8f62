package org.beffroi.sources.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.beffroi.core.message.Refusal;

/** Takes a body up to a size, and lets go of the connection where it is larger. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final int BUFFER = 1 << 14;
    private static final int RATIO_FROM = 1 << 20;

    /** The body is larger than allowed. */
    static final class TooBig extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final int limit;
    private final AtomicLong received;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.Subscription subscription;

    /**
     * A body.
     *
     * @param limit the most bytes it may have
     * @param received told how many came so far
     */
    BoundedBody(int limit, AtomicLong received) {
        this.limit = limit;
        this.received = received;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (whole.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            taken.writeBytes(bytes);
            received.addAndGet(bytes.length);
        }
        if (taken.size() > limit) {
            subscription.cancel();
            whole.completeExceptionally(new TooBig());
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }

    /**
     * What gzip packed.
     *
     * @throws Refusal if it unpacks to more than allowed
     * @throws IOException if it is damaged
     */
    static byte[] unpacked(byte[] packed, Manners manners, String host) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > RATIO_FROM && out.size() / packed.length > manners.ratio()) {
                    throw Refusal.of(Refusal.Kind.TOO_LARGE, BoundedBody.class, "web.ratio", host, manners.ratio());
                }
                if (out.size() > manners.bytes()) {
                    throw Refusal.of(
                            Refusal.Kind.TOO_LARGE, BoundedBody.class, "web.too.big", host, manners.bytes() >> 20);
                }
            }
        } catch (EOFException e) {
            if (out.size() == 0 && packed.length > 0) {
                throw e;
            }
            // breaks off: what came is read as far as it goes, as a browser would
        }
        return out.toByteArray();
    }
}
