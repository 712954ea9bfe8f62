package org.beffroi.testing.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.folder.FolderDossiers;
import org.beffroi.testing.meaning.SharedWords;
import org.jspecify.annotations.Nullable;

/**
 * An archive in memory that does everything in the plainest way: the oracle of {@link ArchiveContract}, and a light archive
 * for the tests of plug-ins.
 *
 * <p>It keeps every mention and act it was given and works each answer out from the first. Safe for several threads.
 */
public final class NaiveArchive implements Archive {

    private final Fields fields;
    private final Annotator annotator;
    private final ZoneId zone;
    private final LocalDate today;
    private final Embedding embedding;
    private final List<Mention> given = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<MentionId, Long> sequences = new LinkedHashMap<>();
    private final Map<MentionId, List<Mention>> givenById = new HashMap<>();
    private final NaiveStems stems = new NaiveStems();
    private List<Entry> present = List.of();
    private boolean isPresent;
    private long version;

    /** An archive in which no machine reads. */
    public NaiveArchive(Fields fields, ZoneId zone, LocalDate today) {
        this(fields, Annotator.none(), zone, today);
    }

    public NaiveArchive(Fields fields, Annotator annotator, ZoneId zone, LocalDate today) {
        this(fields, annotator, zone, today, new SharedWords().learn(List.of(), () -> {}));
    }

    /** @param embedding what it knows of the meaning of words, rather than that texts share words */
    public NaiveArchive(Fields fields, Annotator annotator, ZoneId zone, LocalDate today, Embedding embedding) {
        this.fields = fields;
        this.annotator = annotator;
        this.zone = zone;
        this.today = today;
        this.embedding = embedding;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public synchronized Receipt add(List<Mention> mentions) {
        Set<BatchId> undone = undone();
        if (mentions.stream()
                .anyMatch(mention -> undone.contains(mention.origin().batch()))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, FolderDossiers.class, "dossier.none", "naive");
        }
        change();
        int added = 0;
        int updated = 0;
        for (Mention mention : mentions) {
            Entry before = entry(mention.id(), undone);
            given.add(mention);
            givenById.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(mention);
            Entry after = Objects.requireNonNull(entry(mention.id(), undone));
            if (before == null) {
                sequences.computeIfAbsent(mention.id(), id -> (long) sequences.size() + 1);
                added++;
            } else if (!before.mention().values().equals(after.mention().values())
                    || !before.earlier().equals(after.earlier())) {
                updated++;
            } else {
                given.removeLast();
                givenById.get(mention.id()).removeLast();
            }
        }
        return new Receipt(added, updated, mentions.size() - added - updated);
    }

    @Override
    public synchronized void record(List<Act> more) {
        change();
        acts.addAll(more);
    }

    @Override
    public synchronized Snapshot snapshot() {
        return new NaiveSnapshot(version, entries(), new NaiveMatching(fields, zone, today, embedding), zone, stems);
    }

    @Override
    public void checkpoint() {
        // All is in memory.
    }

    @Override
    public synchronized CheckReport check(Progress progress) {
        int size = entries().size();
        return new CheckReport(size, size, acts.size(), List.of());
    }

    @Override
    public synchronized void rewrite(List<Rewriting> passes, Consumer<Rewritten> written, Progress progress) {
        change();
        Rewritten all = Rewritten.NOTHING;
        for (Rewriting pass : passes) {
            Passed mentions = Passed.through(given, pass::mention);
            Passed said = Passed.through(acts, pass::act);
            all = all.plus(Rewritten.ofMentions(mentions.gone(), mentions.changed()))
                    .plus(Rewritten.ofActs(said.gone(), said.changed()));
        }
        givenById.clear();
        given.forEach(mention ->
                givenById.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(mention));
        written.accept(all);
    }

    @Override
    public long readByAnother() {
        return 0;
    }

    @Override
    public synchronized void readAgain(Progress progress) {
        isPresent = false;
    }

    @Override
    public void rebuild(Progress progress) {
        // There is nothing but the truth here.
    }

    @Override
    public void close() {
        // Nothing to let go of.
    }

    private List<Entry> entries() {
        if (!isPresent) {
            Set<BatchId> undone = undone();
            Map<MentionId, List<Mention>> readings = new LinkedHashMap<>();
            for (Mention mention : given) {
                if (!undone.contains(mention.origin().batch())) {
                    readings.computeIfAbsent(mention.id(), id -> new ArrayList<>())
                            .add(mention);
                }
            }
            List<Entry> entries = new ArrayList<>();
            readings.forEach((id, all) -> entries.add(entry(id, all, undone, List.of())));
            NaiveInheritance inheritance = new NaiveInheritance(annotator.inherited(), fields, entries);
            present = entries.stream()
                    .map(entry -> inheriting(entry, readings, undone, inheritance))
                    .toList();
            isPresent = true;
        }
        return present;
    }

    private Entry inheriting(
            Entry entry, Map<MentionId, List<Mention>> readings, Set<BatchId> undone, NaiveInheritance inheritance) {
        MentionId id = entry.mention().id();
        List<Annotation> inherited = inheritance.of(id);
        return inherited.isEmpty() ? entry : entry(id, readings.get(id), undone, inherited);
    }

    private void change() {
        version++;
        isPresent = false;
    }

    /** The entry of one mention, null where there is none. */
    private @Nullable Entry entry(MentionId id, Set<BatchId> undone) {
        List<Mention> readings = givenById.getOrDefault(id, List.of()).stream()
                .filter(mention -> !undone.contains(mention.origin().batch()))
                .toList();
        return readings.isEmpty() ? null : entry(id, readings, undone, List.of());
    }

    private Set<BatchId> undone() {
        Set<BatchId> undone = new HashSet<>();
        acts.stream()
                .filter(act -> act.deed() instanceof UndoBatch)
                .sorted(Comparator.comparing(Act::when).thenComparing(Act::id).reversed())
                .forEach(act -> {
                    if (!undone.contains(act.batch())) {
                        undone.add(((UndoBatch) act.deed()).undone());
                    }
                });
        return undone;
    }

    private Entry entry(MentionId id, List<Mention> readings, Set<BatchId> undone, List<Annotation> inherited) {
        List<Mention> ordered = readings.stream()
                .sorted(Comparator.comparing((Mention one) -> one.origin().collected())
                        .thenComparing(one -> one.origin().batch())
                        .thenComparing(one -> one.values().toString()))
                .toList();
        FieldValues merged = FieldValues.none();
        Set<String> batches = new TreeSet<>();
        for (Mention reading : ordered) {
            merged = merged.overlaidWith(reading.values());
            batches.add(reading.origin().batch().value());
        }
        List<Act> mine = actsOn(id, undone);
        mine.forEach(act -> batches.add(act.batch().value()));
        Mention mention = new Mention(id, ordered.getLast().origin(), merged);
        List<Annotation> annotations = new ArrayList<>(annotator.annotate(mention));
        annotations.addAll(inherited);
        FieldValues read = fields.canonical(read(merged, annotations));
        FieldValues.Builder effective = read.toBuilder()
                .put(CoreFields.SOURCE, ordered.getLast().origin().source())
                .put(CoreFields.COLLECTED, ordered.getLast().origin().collected())
                .put(CoreFields.BATCH, List.copyOf(batches));
        effective.remove(CoreFields.CODED).remove(CoreFields.CORRECTED).remove(CoreFields.READ_AS);
        correct(effective, read, mine);
        return new Entry(
                sequences.getOrDefault(id, 0L),
                mention,
                effective.build(),
                mine,
                EarlierTexts.of(ordered, merged),
                annotations);
    }

    /** What was said of it, what was undone aside, in the order of time. */
    private List<Act> actsOn(MentionId id, Set<BatchId> undone) {
        return acts.stream()
                .filter(act -> !undone.contains(act.batch()))
                .filter(act ->
                        act.deed() instanceof FieldDeed deed && deed.mention().equals(id))
                .sorted(Comparator.comparing(Act::when).thenComparing(Act::id))
                .distinct()
                .toList();
    }

    /** With what a machine read where the sources say nothing. */
    private FieldValues read(FieldValues merged, List<Annotation> annotations) {
        FieldValues read = merged;
        for (Annotation annotation : annotations) {
            Field field = fields.byKey(annotation.field()).orElseThrow();
            if (merged.strings(field).isEmpty()) {
                Object value = field.many()
                        ? annotation.values()
                        : typed(field, annotation.values().getLast());
                read = read.toBuilder().put(field, value).build();
            }
        }
        return read;
    }

    private void correct(FieldValues.Builder effective, FieldValues merged, List<Act> mine) {
        Map<String, List<String>> said = new TreeMap<>();
        for (Act.Hand hand : List.of(Act.Hand.MACHINE, Act.Hand.HUMAN)) {
            for (Act act : mine) {
                if (act.hand() == hand) {
                    FieldDeed deed = (FieldDeed) act.deed();
                    List<String> own = merged.strings(fields.byKey(deed.field()).orElseThrow());
                    said.merge(
                            deed.field(),
                            after(meant(deed), own, own),
                            (before, first) -> after(meant(deed), before, own));
                }
            }
        }
        said.forEach((key, values) -> {
            Field field = fields.byKey(key).orElseThrow();
            effective.remove(field);
            if (!values.isEmpty()) {
                effective.put(field, field.many() ? values : typed(field, values.getLast()));
            }
        });
        coded(effective, merged, mine, said);
    }

    /** What a person spoke on, and what stood there before her. */
    private void coded(
            FieldValues.Builder effective, FieldValues merged, List<Act> mine, Map<String, List<String>> said) {
        Map<String, FieldDeed> words = new LinkedHashMap<>();
        Map<String, List<String>> read = new TreeMap<>();
        for (Act act : mine) {
            FieldDeed deed = (FieldDeed) act.deed();
            Field field = fields.byKey(deed.field()).orElseThrow();
            List<String> own = merged.strings(field);
            List<String> before = read.getOrDefault(deed.field(), own);
            boolean human = act.hand() == Act.Hand.HUMAN;
            read.put(deed.field(), human ? before : after(meant(deed), before, own));
            if (human && field.facet() != Field.Facet.NONE && !field.personal()) {
                words.put(deed.field(), deed);
            }
        }
        words.values().removeIf(Act.Clear.class::isInstance);
        List<String> corrected = new ArrayList<>();
        List<String> readAs = new ArrayList<>();
        for (String key : words.keySet()) {
            Set<String> was = shown(key, read.getOrDefault(key, List.of()));
            if (!was.isEmpty() && !was.equals(shown(key, said.getOrDefault(key, List.of())))) {
                corrected.add(key);
            }
            was.forEach(value -> readAs.add(key + ":" + value));
        }
        Map.of(
                        CoreFields.CODED, List.copyOf(words.keySet()),
                        CoreFields.CORRECTED, corrected,
                        CoreFields.READ_AS, readAs)
                .forEach((field, values) -> {
                    if (!values.isEmpty()) {
                        effective.put(field, values);
                    }
                });
    }

    private Set<String> shown(String key, List<String> values) {
        boolean all = fields.byKey(key).orElseThrow().many() || values.isEmpty();
        return new LinkedHashSet<>(all ? values : List.of(values.getLast()));
    }

    /** The same deed with the values that its words mean. */
    private FieldDeed meant(FieldDeed deed) {
        Field field = fields.byKey(deed.field()).orElseThrow();
        return switch (deed) {
            case Act.Add(var mention, var key, var value) -> new Act.Add(mention, key, fields.canonical(field, value));
            case Act.Remove(var mention, var key, var value) ->
                new Act.Remove(mention, key, fields.canonical(field, value));
            case Act.Set(var mention, var key, var values) ->
                new Act.Set(
                        mention,
                        key,
                        values.stream()
                                .map(value -> fields.canonical(field, value))
                                .toList());
            case Act.Clear clear -> clear;
        };
    }

    private static List<String> after(FieldDeed deed, List<String> before, List<String> own) {
        LinkedHashSet<String> values = new LinkedHashSet<>(before);
        switch (deed) {
            case Act.Add add -> values.add(add.value());
            case Act.Remove remove -> values.remove(remove.value());
            case Act.Set set -> {
                return set.values();
            }
            case Act.Clear clear -> {
                return own;
            }
        }
        return List.copyOf(values);
    }

    private static Object typed(Field field, String value) {
        return switch (field.type()) {
            case NUMBER -> Long.valueOf(value);
            case FLAG -> Boolean.valueOf(value);
            case TIME -> Instant.parse(value);
            default -> value;
        };
    }
}
