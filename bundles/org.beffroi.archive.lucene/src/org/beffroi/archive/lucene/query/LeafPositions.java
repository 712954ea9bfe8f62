package org.beffroi.archive.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The positions of one leaf in the documents of one segment, asked for in the order of the documents.
 *
 * <p>Not for several threads.
 */
final class LeafPositions {

    private final PriorityQueue<PostingsEnum> postings =
            new PriorityQueue<>((one, other) -> Integer.compare(one.docID(), other.docID()));
    private final List<PostingsEnum> here = new ArrayList<>();
    private int[] positions = new int[16];
    private int count;
    private int document = -1;

    private LeafPositions() {}

    /** The positions of a leaf in a segment. */
    static LeafPositions of(Leaf leaf, Terms terms) throws IOException {
        LeafPositions positions = new LeafPositions();
        if (terms != null) {
            switch (leaf) {
                case Leaf.OneTerm one -> positions.add(one.term(), terms);
                case Leaf.AnyTerm any -> {
                    for (String term : any.terms()) {
                        positions.add(term, terms);
                    }
                }
                case Leaf.Terms many -> {
                    TermsEnum found = many.compiled().getTermsEnum(terms);
                    while (found.next() != null) {
                        positions.add(found);
                    }
                }
            }
        }
        return positions;
    }

    private void add(String term, Terms terms) throws IOException {
        TermsEnum found = terms.iterator();
        if (found.seekExact(new BytesRef(term))) {
            add(found);
        }
    }

    private void add(TermsEnum term) throws IOException {
        postings.add(term.postings(null, PostingsEnum.POSITIONS));
    }

    /** The positions in a document, in order, distinct; the first {@link #count()} of the array count. */
    int[] positions(int doc) throws IOException {
        if (doc != document) {
            document = doc;
            read(doc);
        }
        return positions;
    }

    /** How many positions {@link #positions} found. */
    int count() {
        return count;
    }

    /** Index of the first position after that one, or -1. */
    int firstAfter(int position) {
        int found = Arrays.binarySearch(positions, 0, count, position + 1);
        int index = found >= 0 ? found : -found - 1;
        return index < count ? index : -1;
    }

    private void read(int doc) throws IOException {
        count = 0;
        here.clear();
        while (!postings.isEmpty() && postings.peek().docID() <= doc) {
            PostingsEnum one = postings.poll();
            if (one.docID() < doc) {
                one.advance(doc);
            }
            if (one.docID() == doc) {
                here.add(one);
            } else if (one.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.add(one);
            }
        }
        for (PostingsEnum one : here) {
            int frequency = one.freq();
            for (int i = 0; i < frequency; i++) {
                put(one.nextPosition());
            }
            postings.add(one);
        }
        if (here.size() > 1) {
            Arrays.sort(positions, 0, count);
        }
    }

    private void put(int position) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
        }
        positions[count++] = position;
    }
}
