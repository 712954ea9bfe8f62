package org.beffroi.archive.lucene.meaning;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.meaning.PackedVectors;

/**
 * The vectors of all documents of a reader.
 *
 * @param leaves its segments
 * @param segments the vectors of each
 */
record IndexMeaning(Embedding embedding, List<LeafReaderContext> leaves, List<PackedVectors> segments)
        implements Meaning {

    @Override
    public MeaningVector at(int place) {
        int leaf = ReaderUtil.subIndex(place, leaves);
        return segments.get(leaf).vector(place - leaves.get(leaf).docBase);
    }

    PackedVectors of(LeafReaderContext leaf) {
        return segments.get(leaf.ord);
    }
}
