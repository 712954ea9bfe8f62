package org.beffroi.workbench.observatory.model.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.PeerChoice;
import org.beffroi.observatory.body.BodyKey;

/**
 * Who is looked at among whom. Immutable.
 *
 * @param body empty for the dossier’s own
 * @param choice by what the peers are chosen; empty for whatever has enough of them
 * @param hand codes or names of those that were chosen by hand, kept while another choice is made
 * @param network the one that is looked at; empty for all
 */
public record PeerWish(
        Optional<BodyKey> body, Optional<Choice> choice, List<String> hand, Optional<AccountNetwork> network) {

    /** What is shown first. */
    public static final PeerWish USUAL = new PeerWish(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static final String BETWEEN = "\n";

    /** By what the peers are chosen. */
    public enum Choice {
        STRATUM,
        EPCI,
        DEPARTEMENT,
        KIND,
        NEAREST_10,
        NEAREST_20,
        NEAREST_40,
        HAND;

        /** Key of what it is called. */
        public String key() {
            return "observatory.peers.choice." + name().toLowerCase(Locale.ROOT);
        }
    }

    public PeerWish {
        Objects.requireNonNull(body);
        Objects.requireNonNull(choice);
        hand = List.copyOf(hand);
        Objects.requireNonNull(network);
    }

    /** Of another body. */
    public PeerWish of(BodyKey other) {
        return new PeerWish(Optional.of(other), choice, hand, network);
    }

    /** Among others. */
    public PeerWish among(Choice other) {
        return new PeerWish(body, Optional.of(other), hand, network);
    }

    /** Among those that somebody named. */
    public PeerWish amongThese(List<String> named) {
        return new PeerWish(body, Optional.of(Choice.HAND), named, network);
    }

    /** On another network, empty for all. */
    public PeerWish on(Optional<AccountNetwork> other) {
        return new PeerWish(body, choice, hand, other);
    }

    /** What a choice asks of a finder of peers. */
    PeerChoice asked(Choice chosen) {
        return switch (chosen) {
            case STRATUM -> new PeerChoice.SameStratum();
            case EPCI -> new PeerChoice.SameGroup();
            case DEPARTEMENT -> new PeerChoice.SameDepartement();
            case KIND -> new PeerChoice.SameKind();
            case NEAREST_10 -> new PeerChoice.Nearest(10);
            case NEAREST_20 -> new PeerChoice.Nearest(PeerChoice.Nearest.USUAL);
            case NEAREST_40 -> new PeerChoice.Nearest(40);
            case HAND -> new PeerChoice.ByHand(hand);
        };
    }

    /** How it is kept, a line for each part. */
    public String written() {
        return String.join(
                BETWEEN,
                body.map(key -> key.kind() + " " + key.code()).orElse(""),
                choice.map(Choice::name).orElse(""),
                network.map(AccountNetwork::name).orElse(""),
                String.join(BETWEEN, hand));
    }

    /** The one that was kept so; whatever of it makes no sense is as usual. */
    public static PeerWish read(String written) {
        List<String> lines = List.of(written.split(BETWEEN, -1));
        Optional<BodyKey> body = one(lines, 0).flatMap(PeerWish::body);
        Optional<Choice> choice = one(lines, 1).flatMap(said -> named(Choice.values(), said));
        Optional<AccountNetwork> network = one(lines, 2).flatMap(said -> named(AccountNetwork.values(), said));
        List<String> hand =
                lines.stream().skip(3).filter(line -> !line.isBlank()).toList();
        return new PeerWish(body, choice.filter(one -> one != Choice.HAND || !hand.isEmpty()), hand, network);
    }

    private static Optional<String> one(List<String> lines, int at) {
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    private static Optional<BodyKey> body(String said) {
        int space = said.indexOf(' ');
        return space < 1
                ? Optional.empty()
                : named(Territory.Kind.values(), said.substring(0, space))
                        .map(kind -> new BodyKey(kind, said.substring(space + 1)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
