package org.beffroi.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.measure.Times;
import org.beffroi.bench.twin.TwinWriter;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.MentionJson;

/**
 * From mentions to an index at rest: the product with its journal, each portion of a thousand durable before the next, against
 * a twin that indexes only and commits once at the end. Both index on two threads; both times hold the closing, with all
 * merges. The size of two full indexes comes with it.
 */
record IngestPart(Grounds grounds, int runs) {

    private static final int MOST = 100_000;
    private static final Target READY = Target.atLeast(0.85);
    private static final Target LINES = Target.atLeast(0.5);
    private static final Target SIZE = Target.atMost(1.05);

    List<Row> rows(Path productIndex) throws Exception {
        int size = Math.min(MOST, grounds.mentions());
        List<Mention> ready = grounds.portion(0, size);
        Path lines = grounds.lines(size);
        List<Row> rows = new ArrayList<>();
        rows.add(rate("ready", size, READY, into -> ready(ready, into)));
        rows.add(rate("lines", size, LINES, into -> lines(lines, into)));
        long ours = Grounds.size(productIndex);
        long theirs = Grounds.size(grounds.twin());
        rows.add(new Row(
                "index.size",
                Sentence.of(IngestPart.class, "row.index.size"),
                ours / 1e6,
                theirs / 1e6,
                "MB",
                (double) ours / theirs,
                0,
                SIZE,
                Map.of("bytesForEachMention", (double) ours / grounds.mentions())));
        return rows;
    }

    private Row rate(String id, int size, Target target, Filling filling) throws Exception {
        LongStream.Builder ours = LongStream.builder();
        LongStream.Builder theirs = LongStream.builder();
        time(this::product, filling);
        time(this::twin, filling);
        for (int run = 0; run < runs; run++) {
            if (run % 2 == 0) {
                ours.add(time(this::product, filling));
                theirs.add(time(this::twin, filling));
            } else {
                theirs.add(time(this::twin, filling));
                ours.add(time(this::product, filling));
            }
        }
        Bout bout = new Bout(id, Times.of(ours.build()), Times.of(theirs.build()));
        return new Row(
                "ingest." + id,
                Sentence.of(IngestPart.class, "row.ingest." + id),
                size / (bout.ours().median() / 1e9),
                size / (bout.theirs().median() / 1e9),
                "/s",
                1 / bout.ratio(),
                0,
                target,
                Map.of("mentions", size, "turns", runs));
    }

    private long time(Opening opening, Filling filling) throws Exception {
        Path place = Files.createTempDirectory(grounds.folder(), "ingest");
        try {
            long start = System.nanoTime();
            try (Open open = opening.open(place)) {
                filling.into(open);
            }
            return System.nanoTime() - start;
        } finally {
            Grounds.delete(place);
        }
    }

    private Open product(Path place) {
        Product product = Product.open(place);
        return new Open() {
            @Override
            public void add(List<Mention> portion) {
                product.archive().add(portion);
            }

            @Override
            public void close() {
                product.close();
            }
        };
    }

    private Open twin(Path place) throws IOException {
        TwinWriter twin = new TwinWriter(place);
        return new Open() {
            @Override
            public void add(List<Mention> portion) {
                twin.update(portion);
            }

            @Override
            public void close() throws IOException {
                twin.commit();
                twin.close();
            }
        };
    }

    private static void ready(List<Mention> mentions, Open into) {
        for (int from = 0; from < mentions.size(); from += Grounds.PORTION) {
            into.add(mentions.subList(from, Math.min(mentions.size(), from + Grounds.PORTION)));
        }
    }

    private static void lines(Path file, Open into) throws IOException {
        MentionJson codec = new MentionJson(Fields.core());
        List<Mention> portion = new ArrayList<>(Grounds.PORTION);
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                portion.add(codec.read(json));
                if (portion.size() == Grounds.PORTION) {
                    into.add(List.copyOf(portion));
                    portion.clear();
                }
            }
        }
        if (!portion.isEmpty()) {
            into.add(portion);
        }
    }

    private interface Open extends AutoCloseable {
        void add(List<Mention> portion);

        @Override
        void close() throws IOException;
    }

    private interface Opening {
        Open open(Path place) throws IOException;
    }

    private interface Filling {
        void into(Open open) throws IOException;
    }
}
