package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.document.KnownJson;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.document.Searched;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.truth.Inheritance;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.PassedValue;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;

/**
 * Which mentions hang on which, and what each passes on: fills in what mentions inherit as they are put into an index, and
 * says which others inherit something else since.
 *
 * <p>What the last tens of thousands of mentions pass on is remembered, since comments come soon after the post that they
 * answer; for others the index is asked. Not for several threads.
 */
final class Conversations {

    private static final int REMEMBERED = 65_536;

    private final Inheritance inheritance;
    private final KnownJson stored;
    private final Lookup lookup;
    private final Map<MentionId, Map<String, PassedValue>> passed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MentionId, Map<String, PassedValue>> eldest) {
            return size() > REMEMBERED;
        }
    };
    /** Of those that the reader does not show yet: what hangs on a mention. */
    private final Map<MentionId, List<MentionId>> unread = new HashMap<>();

    Conversations(Inheritance inheritance, KnownJson stored, Lookup lookup) {
        this.inheritance = inheritance;
        this.stored = stored;
        this.lookup = lookup;
    }

    /** Finds what is known of a mention, null for nothing; sees everything put before. */
    interface Lookup {
        Known find(MentionId id) throws IOException;
    }

    /** Whether nothing passes down. */
    boolean isNone() {
        return inheritance.isNone();
    }

    /** The reader shows everything put before. */
    void read() {
        unread.clear();
    }

    /**
     * Mentions that are about to be put in, with what they inherit.
     *
     * @param changes read by machines; at most one of a mention
     */
    List<Change> settled(List<Change> changes) throws IOException {
        Settling settling = new Settling();
        for (Change change : changes) {
            settling.open.put(change.known().id(), change);
            passed.remove(change.known().id());
        }
        for (Change change : changes) {
            settling.settle(change.known().id());
        }
        List<Change> all = changes.stream()
                .map(change -> settling.settled.get(change.known().id()))
                .toList();
        passed.putAll(settling.passing);
        return all;
    }

    /** Mentions that are put in together: each is settled after those of them that are above it. */
    private final class Settling {

        private final Map<MentionId, Change> open = new HashMap<>();
        private final Map<MentionId, Change> settled = new HashMap<>();
        private final Map<MentionId, Map<String, PassedValue>> passing = new HashMap<>();
        private final Map<MentionId, Optional<Known>> found = new HashMap<>();

        /** Those above it that are open too come first. */
        void settle(MentionId id) throws IOException {
            List<Change> path = new ArrayList<>();
            Map<MentionId, Integer> places = new HashMap<>();
            Optional<MentionId> at = Optional.of(id);
            while (at.isPresent() && isOpen(at.get()) && !places.containsKey(at.get())) {
                Change change = open.get(at.get());
                places.put(at.get(), path.size());
                path.add(change);
                at = above(change.known());
            }
            boolean isCircle = at.isPresent() && places.containsKey(at.get());
            Map<String, PassedValue> handed = isCircle
                    ? around(path.subList(places.get(at.get()), path.size() - 1))
                    : at.isPresent() ? passedBy(at.get()) : Map.of();
            for (Change change : path.reversed()) {
                Known known = inheritance.inheriting(change.known(), handed);
                settled.put(known.id(), change.with(known));
                handed = inheritance.passedBy(known);
                passing.put(known.id(), handed);
            }
        }

        /** What comes round to one that is above itself: from those between, each of which takes nothing from it. */
        private Map<String, PassedValue> around(List<Change> between) {
            Map<String, PassedValue> handed = Map.of();
            for (Change change : between.reversed()) {
                handed = inheritance.passedBy(inheritance.inheriting(change.known(), handed));
            }
            return handed;
        }

        private boolean isOpen(MentionId id) {
            return open.containsKey(id) && !settled.containsKey(id);
        }

        /** The first of those that a mention hangs on which the archive holds. */
        private Optional<MentionId> above(Known known) throws IOException {
            for (MentionId id : Inheritance.above(known.stated())) {
                if (open.containsKey(id) || passed.containsKey(id) || find(id).isPresent()) {
                    return Optional.of(id);
                }
            }
            return Optional.empty();
        }

        private Optional<Known> find(MentionId id) throws IOException {
            Optional<Known> known = found.get(id);
            if (known == null) {
                known = Optional.ofNullable(lookup.find(id)).filter(Known::isMention);
                found.put(id, known);
            }
            return known;
        }

        /** What a settled mention passes on, or one of the index. */
        private Map<String, PassedValue> passedBy(MentionId id) throws IOException {
            Map<String, PassedValue> known = passing.containsKey(id) ? passing.get(id) : passed.get(id);
            if (known == null) {
                known = find(id).map(inheritance::passedBy).orElse(Map.of());
                passed.put(id, known);
            }
            return known;
        }
    }

    /** Notes on whom mentions hang that were just put in. */
    void put(List<Change> changes) {
        for (Change change : changes) {
            for (MentionId id : Inheritance.above(change.known().stated())) {
                unread.computeIfAbsent(id, any -> new ArrayList<>(1))
                        .add(change.known().id());
            }
        }
    }

    /** A mention was taken away. */
    void removed(MentionId id) {
        passed.remove(id);
    }

    /**
     * Those that hang on mentions and inherit otherwise since these were put in or taken away.
     *
     * @param reader may not show yet what was put in last
     * @param except those whose inheritance is settled
     */
    List<Change> below(Collection<MentionId> ids, Set<MentionId> except, DirectoryReader reader) throws IOException {
        Set<MentionId> hanging = new LinkedHashSet<>();
        for (MentionId id : ids) {
            hanging.addAll(unread.getOrDefault(id, List.of()));
        }
        hanging.addAll(hanging(ids, reader));
        hanging.removeAll(except);
        List<Change> changes = new ArrayList<>();
        for (MentionId id : hanging) {
            Known known = lookup.find(id);
            if (known != null && known.isMention()) {
                changes.add(Change.of(known));
            }
        }
        List<Change> otherwise = new ArrayList<>();
        List<Change> settled = settled(changes);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) != changes.get(i)) {
                otherwise.add(settled.get(i));
            }
        }
        return otherwise;
    }

    private Set<MentionId> hanging(Collection<MentionId> ids, DirectoryReader reader) throws IOException {
        Set<MentionId> hanging = new LinkedHashSet<>();
        if (reader.maxDoc() == 0) {
            return hanging;
        }
        List<BytesRef> terms = ids.stream()
                .map(id -> new BytesRef(Searched.keywordTerm(id.value())))
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field link : Inheritance.LINKS) {
            any.add(new TermInSetQuery(Schema.keyword(link), terms), Occur.SHOULD);
        }
        Query query = any.build();
        DocSet documents = DocSet.of(query, new IndexSearcher(reader), Cancel.never());
        for (var leaf : reader.leaves()) {
            var fields = leaf.reader().storedFields();
            var matching = documents.documents(leaf.ord);
            for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
                hanging.add(stored.read(fields.document(doc).getBinaryValue(Schema.STORED))
                        .id());
            }
        }
        return hanging;
    }
}
