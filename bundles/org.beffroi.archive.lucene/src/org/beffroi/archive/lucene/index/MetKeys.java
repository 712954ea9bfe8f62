package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.beffroi.archive.lucene.document.Schema;

/**
 * The keys of all mentions ever put into an index, as well as 12 bits each can tell: "no" is certain, "yes" is wrong about
 * once in a hundred times. So a new mention is known to be new without a look into every segment.
 *
 * <p>A Bloom filter (1970) in blocks of one cache line (Putze, Sanders, Singler, 2007), in layers of which each new one is
 * twice as large. Grows only. Not for several threads.
 */
final class MetKeys {

    private static final int BITS_A_KEY = 12;
    private static final int PROBES = 6;
    private static final int FIRST_LAYER = 1 << 17;
    private static final int WORDS_IN_A_BLOCK = 8;

    private final List<Layer> layers = new ArrayList<>();

    /** Reads the keys of all documents. */
    static MetKeys of(IndexReader reader) throws IOException {
        MetKeys met = new MetKeys();
        met.layers.add(new Layer(Math.max(FIRST_LAYER, 2 * reader.maxDoc())));
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues keys = leaf.reader().getNumericDocValues(Schema.KEY);
            if (keys != null) {
                while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    met.add(keys.longValue());
                }
            }
        }
        return met;
    }

    void add(long key) {
        Layer layer = layers.getLast();
        if (layer.isFull()) {
            layer = new Layer(layer.capacity * 2);
            layers.add(layer);
        }
        layer.add(key);
    }

    /** False only if the key was never added. */
    boolean mayHold(long key) {
        for (Layer layer : layers) {
            if (layer.mayHold(key)) {
                return true;
            }
        }
        return false;
    }

    private static final class Layer {

        private final long[] words;
        private final int blocks;
        private final int capacity;
        private int size;

        Layer(int capacity) {
            this.capacity = capacity;
            this.blocks = (int) (((long) capacity * BITS_A_KEY + 511) / 512);
            this.words = new long[blocks * WORDS_IN_A_BLOCK];
        }

        boolean isFull() {
            return size >= capacity;
        }

        void add(long key) {
            int block = block(key);
            long bits = key * 0x9e3779b97f4a7c15L;
            for (int probe = 0; probe < PROBES; probe++) {
                words[block + (int) (bits >>> 61)] |= 1L << (bits >>> 55);
                bits <<= 9;
            }
            size++;
        }

        boolean mayHold(long key) {
            int block = block(key);
            long bits = key * 0x9e3779b97f4a7c15L;
            for (int probe = 0; probe < PROBES; probe++) {
                if ((words[block + (int) (bits >>> 61)] & 1L << (bits >>> 55)) == 0) {
                    return false;
                }
                bits <<= 9;
            }
            return true;
        }

        /** The upper half of the key, which is well mixed, scaled to the number of blocks. */
        private int block(long key) {
            return (int) (((key >>> 32) * blocks) >>> 32) * WORDS_IN_A_BLOCK;
        }
    }
}
