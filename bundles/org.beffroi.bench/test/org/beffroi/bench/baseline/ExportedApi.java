package org.beffroi.bench.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;

/**
 * The packages that a bundle exports for everybody, as bnd's tree of types and members, and the version of each.
 *
 * <p>A tree holds what can break somebody who was compiled against it, each member once, at the type that declares it first:
 * neither annotations and values of constants, which ask for no step of a version, nor what Java or a library declares.
 *
 * @param versions version by name of the package
 * @param tree the packages, sorted by name
 */
record ExportedApi(Map<String, String> versions, Tree.Data tree) {

    private static final String FRIENDS = "x-friends:";

    /** Of the bundle in a folder with {@code META-INF/MANIFEST.MF} and {@code target/classes}. */
    static ExportedApi of(Path bundle) throws Exception {
        try (Jar jar = new Jar(
                        bundle.getFileName().toString(),
                        bundle.resolve("target/classes").toFile());
                InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Manifest manifest = new Manifest(in);
            jar.setManifest(manifest);
            Map<String, String> versions = versions(manifest);
            Tree.Data all = new Pruning(tree(jar)).pruned();
            all.children = Arrays.stream(all.children)
                    .filter(one -> versions.containsKey(one.name))
                    .toArray(Tree.Data[]::new);
            return new ExportedApi(versions, all);
        }
    }

    /** Versions of what a manifest exports, packages for friends left out: those are promised to nobody. */
    static Map<String, String> versions(Manifest manifest) {
        Map<String, String> versions = new TreeMap<>();
        OSGiHeader.parseHeader(manifest.getMainAttributes().getValue("Export-Package"))
                .forEach((name, attributes) -> {
                    if (!attributes.containsKey(FRIENDS)) {
                        versions.put(name, attributes.getVersion());
                    }
                });
        return versions;
    }

    private static Tree.Data tree(Jar jar) throws Exception {
        Tree.Data api = Arrays.stream(new DiffPluginImpl().tree(jar).getChildren())
                .filter(part -> part.getType() == Type.API)
                .findFirst()
                .orElseThrow()
                .serialize();
        api.children = Arrays.stream(api.children)
                .filter(part -> part.type == Type.PACKAGE)
                .sorted(Comparator.comparing(part -> part.name))
                .toArray(Tree.Data[]::new);
        return api;
    }
}
