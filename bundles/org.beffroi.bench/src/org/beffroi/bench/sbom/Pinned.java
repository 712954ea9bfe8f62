package org.beffroi.bench.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The artifacts of Maven that the target file pins, and which of them a jar of a product is.
 *
 * @param artifacts in the order of the file
 */
record Pinned(List<Artifact> artifacts) {

    /** Names of bundles in which the name of their artifact does not show. */
    private static final Map<String, String> OTHERWISE = Map.of("org.objectweb.asm.tree.analysis", "asm-analysis");

    Pinned {
        artifacts = List.copyOf(artifacts);
    }

    /** What Maven calls a library. */
    record Artifact(String group, String name, String version) {}

    /**
     * Reads a target file of Eclipse.
     *
     * @throws IOException if it is none
     */
    static Pinned in(Path target) throws IOException {
        Document tree = HardenedXml.tree(OrdinaryFile.bytes(target), HardenedXml.Names.AS_WRITTEN, XmlLimits.OWN_PAGE);
        NodeList all = tree.getElementsByTagName("dependency");
        List<Artifact> artifacts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            artifacts.add(new Artifact(text(one, "groupId"), text(one, "artifactId"), text(one, "version")));
        }
        return new Pinned(artifacts);
    }

    private static String text(Element dependency, String name) throws IOException {
        NodeList found = dependency.getElementsByTagName(name);
        if (found.getLength() != 1) {
            throw new IOException("A dependency has one " + name);
        }
        return found.item(0).getTextContent().strip();
    }

    /**
     * The artifact of a bundle: of those of its version the one whose name ends the bundle’s, the longest first.
     *
     * @param bundle symbolic name
     * @param version of the bundle, which may have a qualifier of its own
     */
    Optional<Artifact> of(String bundle, String version) {
        String named = OTHERWISE.getOrDefault(bundle, bundle);
        return artifacts.stream()
                .filter(one -> isVersion(one.version(), version))
                .filter(one -> plain(named).endsWith(plain(one.name())))
                .max(Comparator.comparingInt(one -> one.name().length()));
    }

    /** {@code 1.19} is the version of the bundle 1.19.0, and 3.12.500 that of 3.12.500.v20251103-0733. */
    private static boolean isVersion(String artifact, String bundle) {
        String[] given = artifact.split("[.-]");
        String[] whole = bundle.split("[.-]");
        for (int i = 0; i < Math.max(3, given.length); i++) {
            String expected = i < given.length ? number(given[i]) : "0";
            if (i >= whole.length || !number(whole[i]).equals(expected)) {
                return false;
            }
        }
        return true;
    }

    private static String number(String part) {
        return part.replaceFirst("^0+(?=\\d)", "");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
