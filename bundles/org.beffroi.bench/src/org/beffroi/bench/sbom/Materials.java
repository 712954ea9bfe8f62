package org.beffroi.bench.sbom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * {@code beffroi sbom FOLDER}: writes what each product is made of; {@code beffroi vulnerabilities LIST}: holds it against a list
 * of known vulnerabilities.
 */
public final class Materials {

    /** How many of several names are shown. */
    private static final int NAMES = 2;

    private final Locale locale;
    private final PrintStream out;

    /** Says it in a language. */
    public Materials(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /**
     * Writes a bill of materials for each product, {@code <product>.cdx.json}.
     *
     * @throws Refusal if a product is not there, or a jar of it is of no known origin
     */
    public void write(BuiltPlace place, Path folder) throws IOException {
        for (BuiltProduct product : place.all()) {
            Path file = folder.resolve(product.name() + ".cdx.json");
            WholeFile.write(file, new BillOfMaterials(product).json());
            say("sbom.written", file, product.libraries().size());
        }
    }

    /**
     * Looks for the libraries of the products in a list, and tells what it found.
     *
     * @param list file or folder of entries in the format of OSV
     * @return whether none of them is in it
     * @throws Refusal if the list cannot be read whole
     */
    public boolean check(BuiltPlace place, Path list) throws IOException {
        Map<Library, List<String>> libraries = new LinkedHashMap<>();
        for (BuiltProduct product : place.all()) {
            for (Library library : product.libraries()) {
                libraries.computeIfAbsent(library, any -> new ArrayList<>()).add(product.name());
            }
        }
        TreeSet<String> found = new TreeSet<>();
        int read = new AdvisoryList(list).each(advisory -> libraries.keySet().stream()
                .filter(advisory::concerns)
                .forEach(library -> found.add(told(advisory, library, libraries.get(library)))));
        found.forEach(out::println);
        say(found.isEmpty() ? "sbom.clean" : "sbom.found", libraries.size(), read, found.size());
        return found.isEmpty();
    }

    private String told(Advisory advisory, Library library, List<String> products) {
        List<String> names = new ArrayList<>(List.of(advisory.id()));
        advisory.aliases().stream().limit(NAMES).forEach(names::add);
        return Sentence.of(
                        Materials.class,
                        advisory.fixedAfter(library).isPresent() ? "sbom.vulnerable.fixed" : "sbom.vulnerable",
                        library.coordinates(),
                        library.version(),
                        String.join(", ", names),
                        advisory.summary(),
                        String.join(", ", products),
                        advisory.fixedAfter(library).orElse(""))
                .in(locale);
    }

    private void say(String key, Object... arguments) {
        out.println(Sentence.of(Materials.class, key, arguments).in(locale));
    }
}
