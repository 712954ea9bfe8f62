package org.beffroi.core.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.truth.Inheritance;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The enrichers at hand, made ready for one dossier and put in an order in which each finds what it needs.
 *
 * <p>The order depends on what enrichers need and on their ids alone, never on the order in which they came. Immutable; safe
 * for several threads.
 */
public final class Enrichment implements Annotator {

    private static final Enrichment NONE = new Enrichment(Map.of(), null, Set.of(), List.of());

    private final Map<String, Member> members;
    /** Null where there is no enricher, which would ask for it. */
    private final @Nullable Tokens tokens;

    private final Set<String> inherited;
    private final List<Sentence> refused;
    private final String version;

    Enrichment(Map<String, Member> members, @Nullable Tokens tokens, Set<String> inherited, List<Sentence> refused) {
        this.members = members;
        this.tokens = tokens;
        this.inherited = Set.copyOf(inherited);
        this.refused = List.copyOf(refused);
        List<String> versions = new ArrayList<>();
        members.forEach((id, member) -> versions.add(id + "@" + member.version()));
        if (!inherited.isEmpty()) {
            versions.add(Inheritance.BY + "@" + Inheritance.RULES);
        }
        this.version = String.join(",", versions);
    }

    /** An enricher made ready, and its version as it was then. */
    record Member(Reader reader, String version) {}

    /**
     * Makes enrichers ready.
     *
     * @param enrichers each of a class marked {@link Enricher.Info}; one that cannot work in this dossier is left out and
     *     named in {@link #refused()}
     */
    public static Enrichment of(Collection<Enricher> enrichers, EnrichmentContext ground, Tokens tokens) {
        return Enrichers.of(enrichers, new Guests()).ready(ground, tokens);
    }

    /** No enricher at all. */
    public static Enrichment none() {
        return NONE;
    }

    /** Why some enrichers do not read in this dossier, one sentence each. */
    public List<Sentence> refused() {
        return refused;
    }

    /** Name under which an enricher signs what it reads. */
    static String id(Enricher enricher) {
        return enricher.getClass().getAnnotation(Enricher.Info.class).id();
    }

    /** The fields that these enrichers add, each key once, in the order of the enrichers' ids. */
    public static List<Field> fields(Collection<Enricher> enrichers) {
        return Enrichers.of(enrichers, new Guests()).fields();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<String> inherited() {
        return inherited;
    }

    @Override
    public List<Annotation> annotate(Mention mention) {
        if (members.isEmpty()) {
            return List.of();
        }
        Subject subject = new Subject(mention, Objects.requireNonNull(tokens));
        List<Annotation> annotations = new ArrayList<>();
        Set<String> found = new HashSet<>();
        members.forEach((id, member) -> member.reader().read(subject, (field, values, confidence) -> {
            if (found.add(field.name())) {
                annotations.add(new Annotation(id, member.version(), field.name(), values, confidence));
                subject.found(field, values);
            }
        }));
        return annotations;
    }

    /**
     * The words that speak for what was read in a field.
     *
     * @param annotation what was read, by an enricher that may have gone: then nothing
     * @return offsets in the mention's title and text, as {@link Subject#whole()} joins them
     */
    public List<Clue> clues(Mention mention, Annotation annotation, Field field) {
        return asked(mention, annotation, List.of(), (reader, subject) -> reader.clues(subject, field));
    }

    /**
     * Why that was read in a field, in words, without naming the author.
     *
     * @param annotation what was read, by an enricher that may have gone: then nothing
     */
    public List<Sentence> reasons(Mention mention, Annotation annotation, Field field) {
        return asked(mention, annotation, List.of(), (reader, subject) -> reader.reasons(subject, field));
    }

    /** What the one that read an annotation answers, once those before it have read the mention again. */
    private <T> T asked(Mention mention, Annotation annotation, T none, BiFunction<Reader, Subject, T> question) {
        Member asked = members.get(annotation.by());
        if (asked == null) {
            return none;
        }
        Subject subject = new Subject(mention, Objects.requireNonNull(tokens));
        for (Member member : members.values()) {
            if (member == asked) {
                break;
            }
            member.reader().read(subject, (added, values, confidence) -> subject.found(added, values));
        }
        return question.apply(asked.reader(), subject);
    }
}
