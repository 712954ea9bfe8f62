package org.beffroi.core.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Misconduct;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;

/**
 * The enrichers at hand, with what they declare. A guest whose declaration cannot stand beside the others is set aside and named:
 * no dossier stays closed for its sake. Immutable; safe for several threads.
 */
public final class Enrichers {

    private final List<Declared> all;
    private final Guests guests;

    private Enrichers(List<Declared> all, Guests guests) {
        this.all = all;
        this.guests = guests;
    }

    /**
     * These enrichers.
     *
     * @param enrichers each of a class marked {@link Enricher.Info}
     * @param guests guard of those that are not Beffroi's own
     * @throws RuntimeException what one of Beffroi's own throws
     */
    public static Enrichers of(Collection<? extends Enricher> enrichers, Guests guests) {
        // Beffroi's own come first: no guest takes a name or a field from them.
        List<Enricher> inOrder = new ArrayList<>(enrichers);
        inOrder.sort(
                Comparator.comparing((Enricher one) -> Guest.of(one.getClass()).isPresent())
                        .thenComparing(one -> one.getClass().getName()));
        // A service that is bound a second time while plug-ins are let in is the same contribution.
        Set<Class<?>> met = new HashSet<>();
        inOrder.removeIf(one -> Guest.of(one.getClass()).isPresent() && !met.add(one.getClass()));
        List<Declared> kept = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, Field> known = new HashMap<>();
        Fields.core().all().forEach(field -> known.put(field.name(), field));
        for (Enricher enricher : inOrder) {
            declared(enricher, ids, known, guests).ifPresent(one -> {
                kept.add(one);
                ids.add(one.id());
                one.adds().forEach(field -> known.putIfAbsent(field.name(), field));
            });
        }
        return new Enrichers(Sequence.of(kept), guests);
    }

    private static Optional<Declared> declared(
            Enricher enricher, Set<String> ids, Map<String, Field> known, Guests guests) {
        if (Guest.of(enricher.getClass()).isEmpty()) {
            return Optional.of(Declared.of(enricher));
        }
        return guests.ask(enricher, name(enricher), () -> fitting(enricher, ids, known));
    }

    private static Declared fitting(Enricher enricher, Set<String> ids, Map<String, Field> known) {
        if (!enricher.getClass().isAnnotationPresent(Enricher.Info.class)) {
            throw Misconduct.of("guest.why.unnamed");
        }
        Declared declared = Declared.of(enricher);
        if (ids.contains(declared.id())) {
            throw Misconduct.of("guest.why.twice", declared.id());
        }
        for (Field field : declared.adds()) {
            Field before = known.get(field.name());
            if (before != null && (before.type() != field.type() || before.many() != field.many())) {
                throw Misconduct.of("guest.why.redeclared", field.name());
            }
        }
        return declared;
    }

    /** What people are told it is: its id where it says one. */
    private static String name(Enricher enricher) {
        return Optional.ofNullable(enricher.getClass().getAnnotation(Enricher.Info.class))
                .map(Enricher.Info::id)
                .orElseGet(() -> enricher.getClass().getSimpleName());
    }

    /** The fields that they add, each key once, in the order in which they read; of two declarations Beffroi's own. */
    public List<Field> fields() {
        Map<String, Field> own = new HashMap<>();
        all.stream()
                .filter(one -> Guest.of(one.enricher().getClass()).isEmpty())
                .flatMap(one -> one.adds().stream())
                .forEach(field -> own.putIfAbsent(field.name(), field));
        Map<String, Field> fields = new LinkedHashMap<>();
        all.stream()
                .flatMap(one -> one.adds().stream())
                .forEach(field -> fields.putIfAbsent(field.name(), own.getOrDefault(field.name(), field)));
        return List.copyOf(fields.values());
    }

    /** Makes them ready for one dossier; one that cannot work in it is left out and named in {@link Enrichment#refused()}. */
    public Enrichment ready(EnrichmentContext ground, Tokens tokens) {
        Map<String, Enrichment.Member> members = new LinkedHashMap<>();
        Set<String> inherited = new HashSet<>();
        List<Sentence> refused = new ArrayList<>();
        for (Declared one : all) {
            try {
                member(one, ground).ifPresent(member -> {
                    members.put(one.id(), member);
                    one.adds().stream()
                            .map(Field::name)
                            .filter(one.inherited()::contains)
                            .forEach(inherited::add);
                });
            } catch (Refusal e) {
                refused.add(e.sentence());
            }
        }
        return new Enrichment(members, tokens, inherited, refused);
    }

    private Optional<Enrichment.Member> member(Declared one, EnrichmentContext ground) {
        if (Guest.of(one.enricher().getClass()).isEmpty()) {
            Reader reader = one.enricher().reader(ground);
            return Optional.of(new Enrichment.Member(reader, reader.version()));
        }
        return guests.ask(one.enricher(), one.id(), Patience.READY, Cancel.never(), () -> {
            Reader reader = one.enricher().reader(ground);
            String version = Objects.requireNonNull(reader.version());
            return new Enrichment.Member(new GuardedReader(reader, version, one, guests), version);
        });
    }
}
