package org.beffroi.dossier.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;

/**
 * The lines of a log of acts one after the other, by the rules of {@link JournalScan}: what is damaged is passed over and
 * said, what was never acknowledged is neither. Not for several threads.
 */
final class ActScan {

    private static final String START = "{\"head\"";

    private final Prelude.Head head;
    private final byte[] bytes;
    private final long from;
    private final Codec codec;
    private final boolean hasHead;
    private final boolean chained;
    private final Chain chain;
    private final List<Act> acts = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private int end;

    /** Makes an act of a line. */
    interface Codec {
        Optional<Act> act(byte[] bytes, int start, int length);
    }

    /**
     * A scan of what stands in a file from a place on.
     *
     * @param bytes all from there to the end of the file
     */
    ActScan(Prelude.Head head, byte[] bytes, long from, Codec codec) {
        this.head = head;
        this.bytes = bytes;
        this.from = from;
        this.codec = codec;
        this.hasHead = head.state().isPresent() || startsAsHead() && hasTwoSlots();
        this.chained = hasHead || startsAsHead() || hasLink();
        this.chain = from <= Prelude.ACTS.length() ? Chain.fromStart() : Chain.fromAnywhere();
        if (from == 0) {
            if (chained) {
                head.damage(Prelude.ACTS.length()).ifPresent(damages::add);
            } else if (bytes.length == 0) {
                damages.add(new Damage(Damage.Kind.HEAD, 0, 0, 0));
            }
        }
        read();
    }

    private boolean startsAsHead() {
        return from == 0 && new String(bytes, 0, Math.min(bytes.length, START.length()), ISO_8859_1).equals(START);
    }

    private boolean hasTwoSlots() {
        return bytes.length >= 2 * Prelude.SLOT
                && bytes[Prelude.SLOT - 1] == '\n'
                && bytes[2 * Prelude.SLOT - 1] == '\n';
    }

    private boolean hasLink() {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (ActLine.link(bytes, start, i - start).isPresent()) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private void read() {
        int start = hasHead && from == 0 ? Math.min(bytes.length, Prelude.ACTS.length()) : 0;
        end = start;
        int bad = -1;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!isRecord(start, i - start)) {
                    bad = bad < 0 ? start : bad;
                    if (!isMissing(start)) {
                        break;
                    }
                } else {
                    tell(bad, start);
                    bad = -1;
                    take(start, i - start);
                    end = i + 1;
                }
                start = i + 1;
            }
        }
        if (lacksOnlyItsEnd(start)) {
            tell(bad, start);
            bad = -1;
            take(start, bytes.length - start);
            start = bytes.length;
            end = start;
        }
        finish(bad < 0 ? start : bad);
    }

    /** Whether a cut took no more of the last line than its end: it was acknowledged, and its checksum says it is whole. */
    private boolean lacksOnlyItsEnd(int start) {
        return chained && start < bytes.length && isMissing(start) && isRecord(start, bytes.length - start);
    }

    /** Whether acts that were acknowledged are still to come: what cannot be read before them is damaged. */
    private boolean isMissing(int start) {
        return head.isTorn()
                || head.state()
                        .map(state -> chain.isKnown() ? chain.records() < state.records() : from + start < state.end())
                        .orElse(true);
    }

    /** Whether a line can be read, and behind all that was acknowledged goes on from there. */
    private boolean isRecord(int start, int length) {
        if (!chained) {
            return codec.act(bytes, start, length).isPresent();
        }
        Optional<Chain.Link> link = ActLine.link(bytes, start, length);
        return link.isPresent()
                && (isMissing(start) || !chain.isKnown() || link.get().first() == chain.records());
    }

    private void take(int start, int length) {
        boolean counts = true;
        if (chained) {
            Chain.Link link = ActLine.link(bytes, start, length).orElseThrow();
            counts = chain.accepts(
                    link, Chain.digest(bytes, start, length), from + start, from + start + length + 1, damages);
        }
        Optional<Act> act = counts ? codec.act(bytes, start, length) : Optional.empty();
        act.ifPresent(acts::add);
        if (counts && act.isEmpty()) {
            damages.add(new Damage(Damage.Kind.REFUSED, from + start, from + start + length + 1, 1));
        }
    }

    private void tell(int bad, int to) {
        if (bad >= 0) {
            damages.add(new Damage(Damage.Kind.UNREADABLE, from + bad, from + to, 0));
        }
    }

    /** A log of format 1 says nothing of its end: what has no end of line there was not acknowledged. */
    private void finish(int left) {
        boolean isTold = head.state().isPresent() ? isMissing(left) : chained || hasLineEnd(left) || acts.isEmpty();
        if (isTold && left < bytes.length) {
            tell(left, bytes.length);
        }
        head.state().ifPresent(state -> damages.addAll(chain.missingAtEnd(state, from + end)));
    }

    private boolean hasLineEnd(int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** What was read. */
    ActLog.Content content() {
        ChainState read = new ChainState(chain.records(), from + end, chain.digest());
        ChainState state = head.state()
                .filter(said -> said.records() > read.records() || !chain.isKnown())
                .map(said -> new ChainState(said.records(), from + end, said.digest()))
                .orElse(read);
        return new ActLog.Content(acts, from + end, damages, chained, state);
    }
}
