package org.beffroi.bench.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bills of materials of two made products, and what a list of vulnerabilities says of them. */
class MaterialsTest {

    private static final String ENTRY = """
            {"id": "GHSA-1", "aliases": ["CVE-2026-1"], "summary": "Bad %s", "affected": [
              {"package": {"ecosystem": "%s", "name": "%s"}, "ranges": [
                {"type": "GIT", "events": [{"introduced": "0"}]},
                {"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"fixed": "%s"}]}], "versions": []}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private BuiltPlace place;

    @BeforeEach
    void twoProducts() throws IOException {
        Path target = root().resolve("releng/platform/beffroi.target");
        for (String plugins : new String[] {"workbench/plugins", "headless/plugins"}) {
            Path jars = Files.createDirectories(folder.resolve("products").resolve(plugins));
            Files.writeString(jars.resolve("org.beffroi.core_0.2.0.202611281558.jar"), "ours");
            Files.writeString(jars.resolve("org.jsoup_1.21.2.jar"), "jsoup");
            Files.writeString(jars.resolve("wrapped.org.jdom.jdom2_2.0.6.1.jar"), "jdom");
            Files.writeString(jars.resolve("org.objectweb.asm.tree.analysis_9.9.0.jar"), "asm");
            Files.writeString(jars.resolve("com.sun.jna.platform_5.18.1.jar"), "jna");
            Files.writeString(jars.resolve("org.eclipse.swt.gtk.linux.x86_64_3.135.0.v20260819-1952.jar"), "swt");
        }
        Files.writeString(
                folder.resolve("products/workbench/plugins/org.eclipse.jface_3.39.100.v20260422-1115.jar"), "jface");
        place = new BuiltPlace(target, folder.resolve("products"));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }

    private Materials materials() {
        return new Materials(Locale.ENGLISH, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private boolean isClean(String name, String content) throws IOException {
        said.reset();
        return materials().check(place, Files.writeString(folder.resolve(name), content));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachProductHasItsBill() throws IOException {
        materials().write(place, folder.resolve("bills"));
        Path workbench = folder.resolve("bills/beffroi.cdx.json");
        byte[] first = Files.readAllBytes(workbench);
        String bill = new String(first, StandardCharsets.UTF_8);
        assertThat(bill)
                .contains("\"bomFormat\" : \"CycloneDX\"", "\"specVersion\" : \"1.6\"", "urn:uuid:")
                .contains("pkg:maven/org.jsoup/jsoup@1.21.2", "pkg:maven/org.jdom/jdom2@2.0.6.1")
                .contains("pkg:maven/org.ow2.asm/asm-analysis@9.9", "pkg:maven/net.java.dev.jna/jna-platform@5.18.1")
                .contains("pkg:maven/org.eclipse.platform/org.eclipse.jface@3.39.100")
                .contains("org.eclipse.swt.gtk.linux.x86_64@3.135.0")
                .contains("\"expression\" : \"Apache-2.0 OR LGPL-2.1-or-later\"", "\"id\" : \"MIT\"")
                .as("SHA-256 of the jar, which anybody can compute")
                .contains("3efdf145")
                .doesNotContain("org.beffroi");
        assertThat(Files.readString(folder.resolve("bills/beffroi-headless.cdx.json")))
                .contains("jsoup")
                .doesNotContain("jface");
        materials().write(place, folder.resolve("bills"));
        assertThat(Files.readAllBytes(workbench))
                .as("the same product, the same bytes")
                .isEqualTo(first);
    }

    /** The shape that the schema of CycloneDX 1.6 asks for, of what is written here. */
    @Test
    void aBillHasTheShapeOfItsFormat() throws IOException {
        materials().write(place, folder.resolve("bills"));
        int depth = 0;
        int purls = 0;
        int sums = 0;
        try (JsonParser json =
                new JsonFactory().createParser(Files.readAllBytes(folder.resolve("bills/beffroi.cdx.json")))) {
            while (json.nextToken() != null) {
                if (json.currentToken().isStructStart()) {
                    depth++;
                } else if (json.currentToken().isStructEnd()) {
                    depth--;
                } else if (json.currentToken().isScalarValue()) {
                    switch (String.valueOf(json.currentName())) {
                        case "purl" -> {
                            purls++;
                            assertThat(json.getText()).matches("pkg:maven/[\\w.-]+/[\\w.-]+@[\\w.-]+");
                        }
                        case "content" -> {
                            sums++;
                            assertThat(json.getText()).matches("[0-9a-f]{64}");
                        }
                        case "serialNumber" ->
                            assertThat(json.getText())
                                    .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
                        case "type" -> assertThat(json.getText()).isIn("application", "library");
                        default -> assertThat(json.getText()).isNotBlank();
                    }
                }
            }
        }
        assertThat(depth).isZero();
        assertThat(purls).isEqualTo(6);
        assertThat(sums).isEqualTo(6);
    }

    @Test
    void aJarOfUnknownOriginIsRefused() throws IOException {
        Files.writeString(folder.resolve("products/headless/plugins/com.example.stranger_1.0.0.jar"), "?");
        assertThatThrownBy(() -> materials().write(place, folder))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("com.example.stranger"));
    }

    @Test
    void whatTheListKnowsIsToldWithTheVersionThatMendsIt() throws IOException {
        assertThat(isClean("a.json", String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:jsoup", "1.22.1")))
                .isFalse();
        assertThat(said())
                .contains("org.jsoup:jsoup 1.21.2 (beffroi, beffroi-headless): GHSA-1, CVE-2026-1", "Mended in 1.22.1");
        assertThat(isClean("b.json", String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:jsoup", "1.21.2")))
                .isTrue();
        assertThat(isClean("c.json", String.format(Locale.ROOT, ENTRY, "parser", "npm", "org.jsoup:jsoup", "9")))
                .isTrue();
        assertThat(isClean("d.json", String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:other", "9")))
                .isTrue();
        String withdrawn = String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:jsoup", "9")
                .replaceFirst("\\{", "{\"withdrawn\": \"2026-01-01T00:00:00Z\", ");
        assertThat(isClean("e.json", withdrawn)).isTrue();
        String single = String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:jsoup", "1.1")
                .replace("\"versions\": []", "\"versions\": [\"1.21.2\"]");
        assertThat(isClean("f.json", single)).isFalse();
        String last = String.format(Locale.ROOT, ENTRY, "parser", "Maven", "org.jsoup:jsoup", "1.21.2")
                .replace("fixed", "last_affected");
        assertThat(isClean("g.json", last)).isFalse();
        assertThat(said()).contains("No mended version is named");
    }

    @Test
    void aFolderAZipAndAnArrayAreLists() throws IOException {
        String bad = String.format(Locale.ROOT, ENTRY, "tree", "Maven", "org.jdom:jdom2", "3");
        Path zip = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("GHSA-1.json"));
            packed.write(bad.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(materials().check(place, zip)).isFalse();
        assertThat(isClean("array.json", "[" + bad + "," + bad + "]")).isFalse();
        Path list = Files.createDirectories(folder.resolve("list/maven"));
        Files.writeString(list.resolve("a.json"), bad);
        assertThat(materials().check(place, folder.resolve("list"))).isFalse();
    }

    /** A list that is half read would say that all is well. */
    @Test
    void aListThatIsNoneIsRefused() throws IOException {
        for (String broken : new String[] {"", "{", "{\"a\": 1}", "[]", "[1]"}) {
            assertThatThrownBy(() -> isClean("broken.json", broken)).as(broken).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> materials().check(place, folder.resolve("nowhere")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> materials().check(place, Files.createDirectories(folder.resolve("empty"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyLicenceStandsInTheNoticeToo() throws IOException {
        String notice = Files.readString(root().resolve("NOTICE"));
        for (String licence : new Licences().all()) {
            for (String one : licence.split(" OR ")) {
                assertThat(notice).as(one).contains(one.startsWith("LicenseRef-") ? one.substring(11) : one);
            }
        }
    }
}
