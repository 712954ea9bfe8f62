package org.beffroi.bench.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;

/**
 * Where the products lie that were built, and what they were built from.
 *
 * @param target the file of Eclipse that pins what they hold
 * @param products folder in which each has one of its own, as Maven leaves them or as {@code ./beffroi} keeps them
 */
public record BuiltPlace(Path target, Path products) {

    private static final String TARGET = "releng/platform/beffroi.target";
    private static final String PLUGINS = "plugins";

    /** Each product and the folders that may be its own. */
    private static final Map<String, List<String>> FOLDERS = Map.of(
            "beffroi", List.of("beffroi", "workbench"),
            "beffroi-headless", List.of("beffroi-headless", "headless"));

    /**
     * The place that the launcher names.
     *
     * @param launcher the script in the root of the project
     */
    public static BuiltPlace of(Path launcher, Path products) {
        return new BuiltPlace(launcher.toAbsolutePath().getParent().resolve(TARGET), products);
    }

    /**
     * The products, by their names.
     *
     * @throws Refusal if one is not there
     */
    List<BuiltProduct> all() throws IOException {
        Pinned pinned = Pinned.in(target);
        Licences licences = new Licences();
        List<BuiltProduct> all = new ArrayList<>();
        for (Map.Entry<String, Path> one : plugins().entrySet()) {
            all.add(BuiltProduct.of(one.getKey(), one.getValue(), pinned, licences));
        }
        return all;
    }

    private Map<String, Path> plugins() throws IOException {
        Map<String, Path> plugins = new LinkedHashMap<>();
        for (String name : FOLDERS.keySet().stream().sorted().toList()) {
            for (String folder : FOLDERS.get(name)) {
                Path within = products.resolve(folder);
                if (Files.isDirectory(within)) {
                    plugins.putIfAbsent(name, pluginsIn(within));
                }
            }
            if (!plugins.containsKey(name)) {
                throw Refusal.of(BuiltProduct.class, "sbom.nothing", products.resolve(name));
            }
        }
        return plugins;
    }

    private static Path pluginsIn(Path product) throws IOException {
        try (Stream<Path> folders = Files.walk(product, 8)) {
            return folders.filter(one -> one.getFileName().toString().equals(PLUGINS))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(BuiltProduct.class, "sbom.nothing", product));
        }
    }
}
