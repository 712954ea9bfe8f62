package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beffroi.core.result.ShownNames;

/**
 * An account as it was met, with what is known of it.
 *
 * @param account which
 * @param name as it shows itself; empty where nobody says
 * @param origins where it was met
 * @param followers the last known number; empty where none is
 * @param followersOn the day of that number; empty where nobody says
 * @param mentions how many mentions of the archive it wrote
 * @param latest the day of the last one; empty where none has a day
 * @param tone what was read of these mentions
 * @param linksToUs how many of them lead to our pages or name our accounts
 * @param linkedFromUs how many mentions of our accounts lead to it or name it
 * @param imitates whom a machine took it to imitate; empty where it did not
 */
public record SeenAccount(
        AccountId account,
        Optional<String> name,
        Set<Origin> origins,
        OptionalLong followers,
        Optional<LocalDate> followersOn,
        long mentions,
        Optional<LocalDate> latest,
        Tones tone,
        long linksToUs,
        long linkedFromUs,
        Optional<String> imitates) {

    /** Where an account was met. */
    public enum Origin {
        /** It wrote a mention, or one leads to it. */
        ARCHIVE,
        /** A record of a directory names it, which is of no body or was set aside. */
        DIRECTORY,
        /** A list that the user brings. */
        LIST;

        /** The word that files and programs read. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Tones of mentions.
     *
     * @param known of how many it is known
     */
    public record Tones(long positive, long negative, long known) {

        /** Of nothing. */
        public static final Tones NONE = new Tones(0, 0, 0);

        /** The part of positive ones less that of negative ones, from -1 to 1; empty where none is known. */
        public java.util.OptionalDouble net() {
            return known == 0
                    ? java.util.OptionalDouble.empty()
                    : java.util.OptionalDouble.of((double) (positive - negative) / known);
        }
    }

    public SeenAccount {
        Objects.requireNonNull(account);
        Objects.requireNonNull(name);
        origins = Set.copyOf(origins);
        Objects.requireNonNull(followers);
        Objects.requireNonNull(followersOn);
        Objects.requireNonNull(latest);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(imitates);
    }

    /** Whether it is known from mentions alone, so that its name shows as those of authors do. */
    public boolean isOfArchiveAlone() {
        return origins.equals(Set.of(Origin.ARCHIVE));
    }

    /** Whether it shows under another name than its own. */
    public boolean isHidden(ShownNames names) {
        return isOfArchiveAlone() && !names.shown(account.account()).equals(account.account());
    }
}
