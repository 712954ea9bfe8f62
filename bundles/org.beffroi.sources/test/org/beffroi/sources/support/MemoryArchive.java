package org.beffroi.sources.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Grouping;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.RowVisitor;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.journal.Truth;

/** An archive in memory that keeps what imports bring, and can be told to die after so many additions. */
public final class MemoryArchive implements Archive {

    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private final Map<MentionId, Set<String>> batches = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private int additionsUntilDeath = Integer.MAX_VALUE;
    private boolean keepsWhatItDiesOf = true;
    private int additions;
    private Predicate<Mention> erased = mention -> false;
    private Optional<Path> truth = Optional.empty();

    /** From now on rewrites the journals in a dossier's folder too, where what is to be erased is looked for. */
    public void liesIn(Path dossier) {
        truth = Optional.of(dossier);
    }

    /** From now on takes in nothing of those who were erased. */
    public void refuse(Predicate<Mention> ofTheErased) {
        erased = ofTheErased;
    }

    /** A process that dies: thrown by an addition whose mentions are kept nevertheless. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Dies in the n-th addition from now on, after having kept its mentions. */
    public void dieIn(int additions) {
        additionsUntilDeath = additions;
        keepsWhatItDiesOf = true;
    }

    /** Dies in the n-th addition from now on, before it has kept any of its mentions. */
    public void dieBefore(int additions) {
        additionsUntilDeath = additions;
        keepsWhatItDiesOf = false;
    }

    /** Lives on. */
    public void live() {
        additionsUntilDeath = Integer.MAX_VALUE;
    }

    /** How many additions were asked for. */
    public int additions() {
        return additions;
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    public Mention mention(String id) {
        return mentions.get(new MentionId(id));
    }

    public List<Act> acts() {
        return acts;
    }

    @Override
    public Fields fields() {
        return Fields.core();
    }

    @Override
    public Receipt add(List<Mention> more) {
        additions++;
        if (!keepsWhatItDiesOf && additionsUntilDeath == 1) {
            additionsUntilDeath = Integer.MAX_VALUE;
            throw new Killed();
        }
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        int refused = 0;
        for (Mention mention : more) {
            if (erased.test(mention)) {
                unchanged++;
                refused++;
                continue;
            }
            Mention before = mentions.get(mention.id());
            FieldValues merged =
                    before == null ? mention.values() : before.values().overlaidWith(mention.values());
            if (before != null && merged.equals(before.values())) {
                unchanged++;
                continue;
            }
            added += before == null ? 1 : 0;
            updated += before == null ? 0 : 1;
            mentions.put(mention.id(), mention.with(merged));
            batches.computeIfAbsent(mention.id(), any -> new LinkedHashSet<>())
                    .add(mention.origin().batch().value());
        }
        if (--additionsUntilDeath == 0) {
            additionsUntilDeath = Integer.MAX_VALUE;
            throw new Killed();
        }
        return new Receipt(added, updated, unchanged, refused);
    }

    @Override
    public void record(List<Act> more) {
        acts.addAll(more);
    }

    @Override
    public void rewrite(List<Rewriting> passes, Consumer<Rewritten> written, Progress progress) {
        Rewritten all = Rewritten.NOTHING;
        try {
            for (Rewriting pass : passes) {
                all = all.plus(new Truth(truth.orElseThrow(), new LocalDisk(), fields()).rewrite(pass, progress));
                mentions.values().removeIf(mention -> pass.mention(mention).isEmpty());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.accept(all);
    }

    @Override
    public Snapshot snapshot() {
        return new Answers(Map.copyOf(mentions));
    }

    @Override
    public void checkpoint() {}

    @Override
    public CheckReport check(Progress progress) {
        return new CheckReport(mentions.size(), mentions.size(), acts.size(), List.of());
    }

    @Override
    public long readByAnother() {
        return 0;
    }

    @Override
    public void readAgain(Progress progress) {
        // No machine reads here.
    }

    @Override
    public void rebuild(Progress progress) {}

    @Override
    public void close() {}

    private final class Answers implements Snapshot {

        private final Map<MentionId, Mention> held;
        private final Map<MentionId, Long> sequences = new HashMap<>();

        Answers(Map<MentionId, Mention> held) {
            this.held = held;
        }

        @Override
        public Instant taken() {
            return Instant.EPOCH;
        }

        @Override
        public long version() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            return held.size();
        }

        @Override
        public long lastSequence() {
            return held.size();
        }

        @Override
        public Optional<Entry> entry(MentionId id) {
            return Optional.ofNullable(held.get(id))
                    .map(mention -> known(mention).entry(Fields.core()));
        }

        /** Counted once a snapshot: an import asks for each of its mentions. */
        private long sequence(MentionId id) {
            if (sequences.size() != mentions.size()) {
                sequences.clear();
                mentions.keySet().forEach(each -> sequences.put(each, sequences.size() + 1L));
            }
            return sequences.getOrDefault(id, 0L);
        }

        private Known known(Mention mention) {
            Reading reading = Reading.of(mention);
            Set<BatchId> all = batches.get(mention.id()).stream()
                    .map(BatchId::new)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<Act> onIt = acts.stream()
                    .filter(act -> act.deed() instanceof Act.FieldDeed deed
                            && deed.mention().equals(mention.id()))
                    .sorted(Comparator.comparing(Act::when).thenComparing(Act::id))
                    .toList();
            return new Known(sequence(mention.id()), mention.id(), List.of(reading), onIt, all);
        }

        @Override
        public long count(Query query, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page page(Query query, Order order, Optional<Cursor> after, int limit, Cancel cancel) {
            if (order != Order.NEWEST || after.isPresent()) {
                throw new UnsupportedOperationException("The first page, newest first, is all there is");
            }
            Comparator<Mention> newest = Comparator.comparing(
                    mention -> mention.published().orElse(Instant.EPOCH), Comparator.reverseOrder());
            List<Entry> rows = held.values().stream()
                    .filter(wanted(query))
                    .sorted(newest)
                    .limit(limit)
                    .flatMap(mention -> entry(mention.id()).stream())
                    .toList();
            return new Page(rows, Optional.empty());
        }

        private Predicate<Mention> wanted(Query query) {
            return switch (query) {
                case Query.Everything all -> mention -> true;
                case Query.FieldIs is
                when is.field().equals(CoreFields.BATCH.name()) ->
                    mention -> batches.get(mention.id()).contains(is.value());
                default -> throw new UnsupportedOperationException("Everything or a batch is all that is found");
            };
        }

        @Override
        public FacetCounts facet(Query query, Field field, int limit, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Timeline timeline(Query query, TimelineSpan span, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WordCounts words(Query query, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Columns columns(List<Field> fields, Cancel cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void scan(Query query, Columns columns, Cancel cancel, RowVisitor visitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Entry entryAt(int place) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OnePerGroup onePerGroup(Grouping grouping) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
