package org.beffroi.archive.lucene.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class MetKeysTest {

    private static final int MANY = 600_000;

    @Test
    void neverForgetsAKeyAndIsSeldomWrongAboutOthers() throws IOException {
        try (Directory empty = indexOf(0);
                DirectoryReader reader = DirectoryReader.open(empty)) {
            MetKeys met = MetKeys.of(reader);
            for (int i = 0; i < MANY; i++) {
                met.add(key(i));
            }
            int wrong = 0;
            for (int i = 0; i < MANY; i++) {
                assertThat(met.mayHold(key(i))).isTrue();
                if (met.mayHold(key(MANY + i))) {
                    wrong++;
                }
            }
            assertThat(wrong).isLessThan(MANY / 40);
        }
    }

    @Test
    void readsTheKeysOfAnIndex() throws IOException {
        try (Directory index = indexOf(1_000);
                DirectoryReader reader = DirectoryReader.open(index)) {
            MetKeys met = MetKeys.of(reader);
            for (int i = 0; i < 1_000; i++) {
                assertThat(met.mayHold(key(i))).isTrue();
            }
            SplittableRandom random = new SplittableRandom(3);
            long wrong = random.longs(1_000).filter(met::mayHold).count();
            assertThat(wrong).isLessThan(5);
        }
    }

    private static long key(int number) {
        return MentionId.of("x", Integer.toString(number)).orderKey();
    }

    private static Directory indexOf(int documents) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < documents; i++) {
                Document document = new Document();
                document.add(new NumericDocValuesField(Schema.KEY, key(i)));
                writer.addDocument(document);
            }
        }
        return directory;
    }
}
