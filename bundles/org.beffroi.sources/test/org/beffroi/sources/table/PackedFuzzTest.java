package org.beffroi.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.fuzz.FuzzContract;

/** Files that hold others: zip, gzip, packages of spreadsheets. */
class PackedFuzzTest extends FuzzContract {

    PackedFuzzTest() {
        super("packed");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("essai", ".zip");
        try {
            Files.write(file, input);
            List<Sentence> passed = new ArrayList<>();
            for (Content content : Packed.contents(file, Limits.USUAL, passed)) {
                unpack(content);
            }
            passed.forEach(FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } finally {
            Files.delete(file);
        }
    }

    /** What every reader of rows does with one that breaks off. */
    private static void unpack(Content content) {
        try (InputStream in = content.open()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            told(Unreadable.refusal(content.name(), e).sentence());
        }
    }
}
