package org.beffroi.dossier.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;

/**
 * Something in a journal or a log of acts that is not as it was acknowledged.
 *
 * @param kind what is wrong
 * @param from where it begins, in bytes from the start of the file
 * @param to where it ends
 * @param records how many mentions or acts are concerned, 0 where that cannot be known
 */
public record Damage(Kind kind, long from, long to, long records) {

    /** What can be wrong. */
    public enum Kind {
        /** Bytes that are no record. */
        UNREADABLE,
        /** Records that the ones behind them know of. */
        MISSING,
        /** Records that stand there a second time; they count once. */
        DOUBLED,
        /** Records that are not at their place; they count. */
        DISORDER,
        /** The end of the file is gone: its head knows of more. */
        CUT,
        /** The head cannot be read: whether the end is gone cannot be known. */
        HEAD,
        /** The whole file was there when it was read last, and is not now, or not yet. */
        GONE,
        /** The file is another one than was read last: it holds fewer records, or others. */
        BEHIND,
        /** Records of somebody who was erased since: nobody sees them, but they are there again. */
        RETURNED,
        /** A record that was written and cannot be taken: too large for what reads it, or no mention and no act. */
        REFUSED;

        /** Key of the sentence that says it. */
        public String key() {
            return switch (this) {
                case UNREADABLE -> "damage.unreadable";
                case MISSING -> "damage.missing";
                case DOUBLED -> "damage.doubled";
                case DISORDER -> "damage.disorder";
                case CUT -> "damage.cut";
                case HEAD -> "damage.head";
                case GONE -> "damage.gone";
                case BEHIND -> "damage.behind";
                case RETURNED -> "damage.returned";
                case REFUSED -> "damage.refused";
            };
        }
    }

    /** Whether it is of records that are not there, of which it says the number where that can be known. */
    public boolean isLoss() {
        return kind == Kind.MISSING || kind == Kind.CUT || kind == Kind.GONE || kind == Kind.BEHIND;
    }

    /**
     * Whether mentions may not be there by what a sentence of a damage says: all damages of journals, save of records that stand
     * there twice, out of place or again.
     */
    public static boolean isOfMentions(Sentence said) {
        return said.arguments().stream()
                        .findFirst()
                        .filter(file -> file.toString().startsWith(MentionJournal.FOLDER + "/"))
                        .isPresent()
                && Stream.of(Kind.DOUBLED, Kind.DISORDER, Kind.RETURNED)
                        .noneMatch(kind -> kind.key().equals(said.key()));
    }

    /** What happened, for a person. */
    public Sentence sentence(String file) {
        String what = file.startsWith(ActLog.FOLDER + "/") ? "damage.acts" : "damage.mentions";
        return Sentence.of(Damage.class, kind.key(), file, from, to, records, Sentence.of(Damage.class, what, records));
    }

    /**
     * What happened to a file, for a person: damages that are one are told as one, as are bytes that cannot be read with the
     * records that stood there, or records one behind the other that stand there twice.
     *
     * @param file folder and name
     * @param damages in the order of the file
     */
    public static List<Sentence> sentences(String file, List<Damage> damages) {
        List<Damage> told = new ArrayList<>();
        for (Damage damage : damages) {
            Optional<Damage> both =
                    told.isEmpty() ? Optional.empty() : told.getLast().with(damage);
            both.ifPresent(one -> told.removeLast());
            told.add(both.orElse(damage));
        }
        return told.stream().map(one -> one.sentence(file)).toList();
    }

    /** This and the next one as one, empty where they are two. */
    private Optional<Damage> with(Damage next) {
        if (to != next.from) {
            return Optional.empty();
        }
        boolean isRun = kind == next.kind && (kind == Kind.UNREADABLE || kind == Kind.DOUBLED || kind == Kind.DISORDER);
        boolean isThere = kind == Kind.UNREADABLE && next.kind == Kind.MISSING && next.from == next.to && records == 0;
        return isRun || isThere
                ? Optional.of(new Damage(kind, from, next.to, records + next.records))
                : Optional.empty();
    }
}
