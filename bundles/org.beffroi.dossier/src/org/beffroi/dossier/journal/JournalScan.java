package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The frames of a journal one after the other: what is damaged is passed over and said, what was never acknowledged is
 * neither. Not for several threads.
 */
final class JournalScan {

    private final SeekableByteChannel channel;
    private final Prelude.Head head;
    private final Chain chain;
    private final List<Damage> damages = new ArrayList<>();
    private boolean chained;
    private long position;

    /**
     * The frames from a place on.
     *
     * @param from where a frame begins, 0 for the whole file
     */
    JournalScan(SeekableByteChannel channel, long from) throws IOException {
        this.channel = channel;
        this.head = Prelude.MENTIONS.read(channel);
        this.chained = head.state().isPresent() || head.isWhole();
        this.chain = from <= Prelude.MENTIONS.length() ? Chain.fromStart() : Chain.fromAnywhere();
        this.position = chained ? Math.max(from, Prelude.MENTIONS.length()) : from;
        if (chained && from == 0) {
            head.damage(Prelude.MENTIONS.length()).ifPresent(damages::add);
        } else if (from == 0 && channel.size() == 0) {
            damages.add(new Damage(Damage.Kind.HEAD, 0, 0, 0));
        }
    }

    /** What the first bytes say. */
    Prelude.Head head() {
        return head;
    }

    /** Whether the journal is of format 2: its frames are numbered. Known once a frame was read. */
    boolean isChained() {
        return chained;
    }

    /** The next frame that counts, empty at the end. */
    Optional<Frame> next() throws IOException {
        while (position < channel.size()) {
            Optional<Frame> frame = Frame.read(channel, position);
            boolean isMissing = isMissing();
            if (frame.isEmpty() || !isMissing && !follows(frame.get())) {
                OptionalLong next = isMissing ? Frame.next(channel, position + 1) : OptionalLong.empty();
                if (next.isEmpty()) {
                    break;
                }
                passOver(next.getAsLong());
            } else {
                position = frame.get().end();
                if (counts(frame.get())) {
                    return frame;
                }
            }
        }
        finish();
        return Optional.empty();
    }

    /** Whether records that were acknowledged are still to come: what cannot be read before them is damaged. */
    private boolean isMissing() {
        return head.isTorn()
                || head.state()
                        .map(state -> chain.isKnown() ? chain.records() < state.records() : position < state.end())
                        .orElse(true);
    }

    /** Behind all that was acknowledged only what goes on from there can be of a writing that was cut short. */
    private boolean follows(Frame frame) {
        return frame.link()
                .filter(link -> !chain.isKnown() || link.first() == chain.records())
                .isPresent();
    }

    private void passOver(long next) throws IOException {
        boolean first = position == 0 && !chained;
        Optional<Frame> frame = Frame.read(channel, next);
        chained |= frame.isPresent() && frame.get().link().isPresent();
        if (first && chained) {
            damages.add(new Damage(Damage.Kind.HEAD, 0, Prelude.MENTIONS.length(), 0));
        }
        long from = first && chained ? Math.min(next, Prelude.MENTIONS.length()) : position;
        if (from < next) {
            damages.add(new Damage(Damage.Kind.UNREADABLE, from, next, 0));
        }
        position = next;
    }

    private boolean counts(Frame frame) {
        return frame.link().isEmpty()
                || chain.accepts(frame.link().get(), frame.digest(), frame.at(), frame.end(), damages);
    }

    /** A journal of format 1 says nothing of its end: what is torn there was not acknowledged. */
    private void finish() throws IOException {
        boolean isTold = head.state().isPresent() ? isMissing() : chained || position == 0;
        if (isTold && position < channel.size()) {
            damages.add(new Damage(Damage.Kind.UNREADABLE, position, channel.size(), 0));
        }
        head.state().ifPresent(state -> damages.addAll(chain.missingAtEnd(state, position)));
    }

    /** What was found damaged so far. */
    List<Damage> damages() {
        return List.copyOf(damages);
    }

    /** Where what was read ends: a later reading may begin there. */
    long end() {
        return position;
    }

    /** Where an appending goes on: from the last record read or from what the head knows of, the later of both. */
    ChainState state() {
        ChainState read = new ChainState(chain.records(), position, chain.digest());
        return head.state()
                .filter(said -> said.records() > read.records())
                .map(said -> new ChainState(said.records(), position, said.digest()))
                .orElse(read);
    }
}
