package org.beffroi.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;

/**
 * A mention as the archive knows it: what its readings add up to, and what people made of it.
 *
 * @param sequence grows with each mention not seen before in this archive; 1 is the first
 * @param mention the merged readings, newest winning, without the acts
 * @param effective the values that searches, facets and lists see: those of the mention, completed by the annotations,
 *     corrected by the acts
 * @param acts every act in force on this mention, oldest first
 * @param earlier texts that the mention had before, oldest first
 * @param annotations what machines read, also where a source or a human says otherwise
 */
public record Entry(
        long sequence,
        Mention mention,
        FieldValues effective,
        List<Act> acts,
        List<EarlierText> earlier,
        List<Annotation> annotations) {

    public Entry {
        acts = List.copyOf(acts);
        earlier = List.copyOf(earlier);
        annotations = List.copyOf(annotations);
    }

    /** A mention in which no machine has read. */
    public Entry(long sequence, Mention mention, FieldValues effective, List<Act> acts, List<EarlierText> earlier) {
        this(sequence, mention, effective, acts, earlier, List.of());
    }

    /**
     * Whose word the values of a field are, as searches see them: a person's acts stand above what the source states, and
     * that above what a machine read.
     *
     * @return empty where nobody says anything
     */
    public Optional<Provenance> provenance(Field field) {
        return word(field.name())
                .filter(act -> !(act.deed() instanceof Act.Clear))
                .<Provenance>map(act -> new Provenance.Human(act.who(), act.when()))
                .or(() -> mention.values().raw(field) == null
                        ? Optional.empty()
                        : Optional.of(new Provenance.Stated(mention.origin().source())))
                .or(() -> annotations.stream()
                        .filter(annotation -> annotation.field().equals(field.name()))
                        .findFirst()
                        .map(Provenance.Machine::new));
    }

    /**
     * The latest act of a person on a field.
     *
     * @param field its key
     */
    public Optional<Act> word(String field) {
        return acts.stream()
                .filter(act -> act.hand() == Act.Hand.HUMAN
                        && act.deed() instanceof Act.FieldDeed deed
                        && deed.field().equals(field))
                .reduce((earlier, later) -> later);
    }

    /** A text that was replaced by a later one: which one was coded, which one was quoted? */
    public record EarlierText(Instant collected, Optional<String> title, String text) {}
}
