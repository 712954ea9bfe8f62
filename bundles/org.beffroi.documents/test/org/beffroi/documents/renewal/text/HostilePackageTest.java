package org.beffroi.documents.renewal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.page.Dom;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileXml;
import org.beffroi.testing.hostile.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Office documents of strangers, as they come back to be made anew. */
@Timeout(120)
class HostilePackageTest {

    @TempDir
    private Path folder;

    private static byte[] zip(int entries, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                for (int j = 0; j < megabytes; j++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBombIsGivenUp() throws IOException {
        for (byte[] bomb : List.of(zip(1, 400), zip(400, 1), zip(30_000, 0))) {
            assertThatThrownBy(() -> OfficePackage.read(bomb)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.sentence().in(Locale.FRENCH)).contains("Mo");
                assertThat(refusal.sentence().in(Locale.ENGLISH)).contains("MB");
            });
        }
    }

    @Test
    void xmlThatFetchesOrExpandsIsRefused() throws IOException {
        Path beside = Files.writeString(folder.resolve("beside.txt"), "le-secret");
        for (Fixture one :
                HostileXml.around("http://127.0.0.1:9", beside.toUri().toString(), "<a", "a")) {
            assertThatThrownBy(() -> OfficePackage.tree(one.bytes()))
                    .as(one.name())
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> Dom.read(one.bytes())).as(one.name()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void damagedPackagesAreReadOrRefused() throws IOException {
        new Mutations(List.of(zip(3, 0), zip(1, 1)), 7).each(300, bytes -> {
            try {
                assertThat(OfficePackage.read(bytes).names()).isNotNull();
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().in(Locale.FRENCH)).isNotBlank();
            } catch (IOException told) {
                assertThat(told).isNotNull();
            }
        });
    }
}
