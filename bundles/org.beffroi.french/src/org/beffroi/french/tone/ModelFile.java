package org.beffroi.french.tone;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.french.tone.feature.FeatureReader;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * The model that a dossier learnt: {@code codebook/tone-model.bin}.
 *
 * <p>The file is gzip of big-endian numbers: the int {@code 0x42465431} ("BFT1"), an int that says of which making the
 * features are, the temperature as a double, how many texts of people it learnt from as an int, how rare a feature is that
 * no text had as a float, how many features follow as an int; and for each its index as an int and four floats: its weight
 * for positive, neutral, negative, and how rare it is. It holds no text: words and letters are there as hashes.
 *
 * @param model the model
 * @param learnt from how many texts of people
 * @param digest changes with any byte of the file
 */
record ModelFile(ToneModel model, int learnt, String digest) {

    /** Raised whenever {@link FeatureReader} makes other features: an older model would misread them. */
    static final int FEATURES = 1;

    private static final String NAME = "tone-model.bin";
    private static final int MAGIC = 0x42465431;
    private static final long MOST_BYTES = 1 << 24;

    static Path in(Path codebook) {
        return codebook.resolve(NAME);
    }

    /**
     * The model of a dossier, empty where it has learnt none.
     *
     * @throws Refusal if the file cannot be read, or is of another making
     */
    static Optional<ModelFile> read(Path codebook) {
        Path file = in(codebook);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refusal("tone.model.damaged", file, null);
            }
            return Optional.of(of(file, OrdinaryFile.bytes(file)));
        } catch (IOException e) {
            throw refusal("tone.model.damaged", file, e);
        }
    }

    private static ModelFile of(Path file, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw refusal("tone.model.damaged", file, null);
            }
            if (in.readInt() != FEATURES) {
                throw refusal("tone.model.other", file, null);
            }
            double temperature = in.readDouble();
            int learnt = in.readInt();
            float[] rows = rows(in);
            if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY) || rows.length == 0) {
                throw refusal("tone.model.damaged", file, null);
            }
            return new ModelFile(new ToneModel(rows, temperature), learnt, ReadableList.digest(bytes));
        }
    }

    /** The numbers, or none where one of them cannot be. */
    private static float[] rows(DataInputStream in) throws IOException {
        float[] rows = new float[Features.ALL * ToneModel.ROW];
        float unseen = in.readFloat();
        boolean sound = Float.isFinite(unseen);
        for (int i = Features.MEANINGFUL; i < Features.ALL; i++) {
            rows[i * ToneModel.ROW + ToneModel.RARITY] = unseen;
        }
        for (int left = in.readInt(); left > 0; left--) {
            int index = in.readInt();
            if (index < 0 || index >= Features.ALL) {
                return new float[0];
            }
            for (int i = 0; i < ToneModel.ROW; i++) {
                float number = in.readFloat();
                sound &= Float.isFinite(number);
                rows[index * ToneModel.ROW + i] = number;
            }
        }
        return sound ? rows : new float[0];
    }

    /**
     * Writes a model whole: who reads meanwhile sees the old one or the new one.
     *
     * @throws Refusal if the disk refuses
     */
    static void write(Path codebook, ToneModel model, int learnt) {
        Path file = in(codebook);
        try {
            WholeFile.write(file, bytes(model, learnt));
        } catch (IOException e) {
            throw refusal("tone.model.not.written", file, e);
        }
    }

    private static byte[] bytes(ToneModel model, int learnt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(FEATURES);
            out.writeDouble(model.temperature());
            out.writeInt(learnt);
            float unseen = unseen(model);
            out.writeFloat(unseen);
            int count = 0;
            for (int i = 0; i < Features.ALL; i++) {
                count += says(model, i, unseen) ? 1 : 0;
            }
            out.writeInt(count);
            for (int i = 0; i < Features.ALL; i++) {
                if (says(model, i, unseen)) {
                    out.writeInt(i);
                    for (int j = 0; j < ToneModel.ROW; j++) {
                        out.writeFloat(model.number(i * ToneModel.ROW + j));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }

    /** What no text had is the rarest. */
    private static float unseen(ToneModel model) {
        float rarest = 0;
        for (int i = Features.MEANINGFUL; i < Features.ALL; i++) {
            rarest = Math.max(rarest, model.number(i * ToneModel.ROW + ToneModel.RARITY));
        }
        return rarest;
    }

    private static boolean says(ToneModel model, int index, float unseen) {
        float unsaid = index < Features.MEANINGFUL ? 0 : unseen;
        return model.number(index * ToneModel.ROW + ToneModel.RARITY) != unsaid
                || model.number(index * ToneModel.ROW) != 0
                || model.number(index * ToneModel.ROW + 1) != 0
                || model.number(index * ToneModel.ROW + 2) != 0;
    }

    private static Refusal refusal(String key, Path file, IOException cause) {
        return new Refusal(Sentence.of(ModelFile.class, key, file), cause);
    }
}
