package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.document.Searched;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.Truth;

/**
 * Brings the index to what the truth says after batches were undone or brought back.
 *
 * <p>What only undone batches said disappears at once. What others said too is folded again from the journals, and what is
 * brought back is read from them.
 */
final class Refold {

    private final LiveIndex index;
    private final Truth truth;
    private final LuceneServices services;
    private final Set<BatchId> undone;
    private final Function<MentionId, List<Act>> actsInForce;

    Refold(
            LiveIndex index,
            Truth truth,
            LuceneServices services,
            Set<BatchId> undone,
            Function<MentionId, List<Act>> actsInForce) {
        this.index = index;
        this.truth = truth;
        this.services = services;
        this.undone = undone;
        this.actsInForce = actsInForce;
    }

    /**
     * Folds again all that these batches touch.
     *
     * @param sequence gives arrival numbers to what is brought back
     */
    void of(Set<BatchId> touched, LongSupplier sequence) throws IOException {
        Map<MentionId, Known> mixed = new HashMap<>();
        for (Known known : touchedInIndex(touched)) {
            if (undone.containsAll(known.batches())) {
                index.remove(known.id());
            } else {
                mixed.put(known.id(), new Known(known.sequence(), known.id(), List.of(), List.of(), Set.of()));
            }
        }
        Set<BatchId> back = new HashSet<>(touched);
        back.removeAll(undone);
        readAgain(mixed, back);
        List<Known> changed = new ArrayList<>();
        for (Known known : mixed.values()) {
            Known whole = known.with(actsInForce.apply(known.id()));
            if (!whole.isMention()) {
                index.remove(whole.id());
            } else {
                changed.add(whole.sequence() == 0 ? whole.arrivedAs(sequence.getAsLong()) : whole);
            }
        }
        if (!changed.isEmpty()) {
            index.put(changed.stream().map(Change::of).toList());
        }
    }

    private List<Known> touchedInIndex(Set<BatchId> touched) throws IOException {
        List<BytesRef> terms = touched.stream()
                .map(batch -> new BytesRef(Searched.keywordTerm(batch.value())))
                .toList();
        Query query = new TermInSetQuery(Schema.keyword(CoreFields.BATCH), terms);
        List<Known> found = new ArrayList<>();
        DirectoryReader reader = index.acquire();
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            DocSet documents = DocSet.of(query, searcher, Cancel.never());
            for (var leaf : reader.leaves()) {
                var stored = leaf.reader().storedFields();
                var matching = documents.documents(leaf.ord);
                for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
                    found.add(services.stored().read(stored.document(doc).getBinaryValue(Schema.STORED)));
                }
            }
        } finally {
            reader.decRef();
        }
        return found;
    }

    /** Two readings of the journals: which mentions a batch brings back, then all that is in force about them. */
    private void readAgain(Map<MentionId, Known> mixed, Set<BatchId> back) throws IOException {
        if (!back.isEmpty()) {
            truth.mentionsAfter(
                    new TreeMap<>(),
                    mention -> {
                        if (back.contains(mention.origin().batch()) && !mixed.containsKey(mention.id())) {
                            Known present = index.find(mention.id());
                            long sequence = present == null ? 0 : present.sequence();
                            mixed.put(mention.id(), new Known(sequence, mention.id(), List.of(), List.of(), Set.of()));
                        }
                    },
                    Progress.silent());
        }
        if (!mixed.isEmpty()) {
            truth.mentionsAfter(
                    new TreeMap<>(),
                    mention -> {
                        if (!undone.contains(mention.origin().batch())) {
                            mixed.computeIfPresent(mention.id(), (id, known) -> known.with(Reading.of(mention)));
                        }
                    },
                    Progress.silent());
        }
    }
}
