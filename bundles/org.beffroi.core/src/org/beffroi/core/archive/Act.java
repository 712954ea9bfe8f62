package org.beffroi.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One thing that a person or a machine did in the archive, dated and signed; it is never changed by an import or a rebuild.
 *
 * @param id unique name of the act, by which it can be undone
 * @param batch the group of acts it belongs to, undone together
 * @param who name of the person, or of the machine's model
 * @param hand human or machine: a human act always wins
 * @param when the time of the act
 * @param deed what was done
 * @param seen id of the latest act of a person on the same field that the writer had before her eyes,
 *     {@value #NONE_SEEN} where she saw that there was none; empty where nobody wrote down what was seen
 */
public record Act(String id, BatchId batch, String who, Hand hand, Instant when, Deed deed, Optional<String> seen) {

    /** Stands for an act where the writer saw that nobody had acted yet. */
    public static final String NONE_SEEN = "none";

    /** Who acts: a human's word is never overwritten by a machine's. */
    public enum Hand {
        HUMAN,
        MACHINE
    }

    public Act {
        Objects.requireNonNull(id);
        Objects.requireNonNull(batch);
        Objects.requireNonNull(who);
        Objects.requireNonNull(hand);
        Objects.requireNonNull(when);
        Objects.requireNonNull(deed);
        Objects.requireNonNull(seen);
    }

    /** An act of which nobody wrote down what its writer had seen. */
    public Act(String id, BatchId batch, String who, Hand hand, Instant when, Deed deed) {
        this(id, batch, who, hand, when, deed, Optional.empty());
    }

    /** The same act, doing something else. */
    public Act with(Deed other) {
        return new Act(id, batch, who, hand, when, other, seen);
    }

    /** The same act, its writer having seen that entry. */
    public Act seeing(Entry entry) {
        return deed instanceof FieldDeed on
                ? new Act(id, batch, who, hand, when, deed, Optional.of(seen(entry, on.field())))
                : this;
    }

    /** What whoever has that entry before her eyes has seen of a field: the id of the latest act, or {@value #NONE_SEEN}. */
    public static String seen(Entry entry, String field) {
        return entry.word(field).map(Act::id).orElse(NONE_SEEN);
    }

    /** What an act does. */
    @ProviderType
    public sealed interface Deed permits FieldDeed, UndoBatch {}

    /** What an act does to one field of one mention, known or not yet known to the archive. */
    @ProviderType
    public sealed interface FieldDeed extends Deed permits Add, Remove, Set, Clear {
        MentionId mention();

        /** Key of the field. */
        String field();
    }

    /** Adds a value to a field of several values: a tag, a note. */
    public record Add(MentionId mention, String field, String value) implements FieldDeed {
        public Add {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(field);
            Objects.requireNonNull(value);
        }
    }

    /** Takes a value away from a field of several values. */
    public record Remove(MentionId mention, String field, String value) implements FieldDeed {
        public Remove {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(field);
            Objects.requireNonNull(value);
        }
    }

    /** Corrects a field: these values instead of what the mention or an enricher says. */
    public record Set(MentionId mention, String field, List<String> values) implements FieldDeed {
        public Set {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(field);
            values = List.copyOf(values);
        }
    }

    /** Withdraws the corrections of a field, so that what the mention says shows again. */
    public record Clear(MentionId mention, String field) implements FieldDeed {
        public Clear {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(field);
        }
    }

    /** Undoes an import or a group of acts; undoing an undoing brings it back. */
    public record UndoBatch(BatchId undone) implements Deed {}
}
