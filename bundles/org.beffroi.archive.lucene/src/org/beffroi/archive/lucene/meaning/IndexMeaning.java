package org.beffroi.archive.lucene.meaning;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;

/**
 * The vectors of all documents of a reader.
 *
 * @param leaves its segments
 * @param segments the vectors of each
 * @param texts of the documents of a segment by their number, for one thread
 * @param cancel asked while vectors are made
 */
record IndexMeaning(
        Embedding embedding,
        List<LeafReaderContext> leaves,
        List<SegmentVectors> segments,
        Function<LeafReaderContext, IntFunction<String>> texts,
        Cancel cancel)
        implements Meaning {

    @Override
    public MeaningVector at(int place) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
        return segments.get(leaf.ord).of(place - leaf.docBase, () -> texts.apply(leaf), cancel);
    }

    /**
     * How near a document of a segment is to a text.
     *
     * @param text as {@link org.beffroi.core.meaning.PackedVectors#spread} gives it
     */
    double nearness(LeafReaderContext leaf, int document, float[] text) {
        return segments.get(leaf.ord).nearness(document, text, () -> texts.apply(leaf), cancel);
    }
}
