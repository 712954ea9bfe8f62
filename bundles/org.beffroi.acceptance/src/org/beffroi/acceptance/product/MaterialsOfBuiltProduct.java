package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bills of materials that the build made name each jar of the products that is not ours, with its sum, and no other. */
class MaterialsOfBuiltProduct {

    private static final String OURS = "org.beffroi.";
    private static final Pattern SUM = Pattern.compile("\"content\" : \"([0-9a-f]{64})\"");

    @ParameterizedTest
    @ValueSource(strings = {"beffroi", "beffroi-headless"})
    void eachJarStandsInTheBill(String product) throws IOException {
        Path built = BuiltProduct.root().resolve("releng/product/target");
        String bill = Files.readString(built.resolve("sbom").resolve(product + ".cdx.json"));
        List<String> named =
                SUM.matcher(bill).results().map(found -> found.group(1)).toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        sums(built.resolve("products").resolve(product)));
        assertThat(bill).contains("\"specVersion\" : \"1.6\"", "pkg:maven/org.jsoup/jsoup@");
    }

    private static List<String> sums(Path product) throws IOException {
        try (Stream<Path> files = Files.walk(product)) {
            return files.filter(file -> file.getParent().endsWith("plugins"))
                    .filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith(OURS))
                    .map(MaterialsOfBuiltProduct::sum)
                    .toList();
        }
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
