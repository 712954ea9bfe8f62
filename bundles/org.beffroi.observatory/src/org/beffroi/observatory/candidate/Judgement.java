package org.beffroi.observatory.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.speaker.SpeakerKind;

/** What people say of an account that is named after a territory. */
public enum Judgement {
    /** It is the body’s own, though no directory declares it. */
    OFFICIAL,
    /** Of inhabitants, an association, people who like the place. */
    COMMUNITY,
    /** Of an elected person, or a group of them. */
    ELECTED,
    PRESS,
    /** Somebody or something else of that name. */
    NAMESAKE,
    /** It wants to be taken for the body. */
    IMPOSTOR;

    /**
     * Whether it is said in the place of the body: of an impostor, who wants to be taken for it, and of a community, where its
     * inhabitants look for what it does not tell them. An elected person and the press speak for themselves, and everybody knows
     * it; a namesake speaks of something else; an official account is the body’s own.
     */
    public boolean isUnofficial() {
        return this == COMMUNITY || this == IMPOSTOR;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The judgement of that key; empty where none is called so. */
    public static Optional<Judgement> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * What the dossier’s list of speakers says of such an account; empty where it says nothing: who speaks for a community or a
     * namesake is not known by that.
     *
     * @param own whether the territory is the dossier’s own
     */
    Optional<SpeakerKind> speaker(boolean own) {
        return switch (this) {
            case OFFICIAL -> Optional.of(own ? SpeakerKind.OWN : SpeakerKind.ORGANISATION);
            case ELECTED -> Optional.of(SpeakerKind.ELECTED);
            case PRESS -> Optional.of(SpeakerKind.PRESS);
            case IMPOSTOR -> Optional.of(SpeakerKind.IMITATION);
            case COMMUNITY, NAMESAKE -> Optional.empty();
        };
    }
}
