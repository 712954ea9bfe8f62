package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.document.Renewal;

/** Every word that the writer added is in the new file, and every block that only the model changed is new. */
final class Law {

    private Law() {}

    static void holds(
            byte[] made, byte[] edited, byte[] fresh, Renewal renewal, Set<String> hers, Map<String, String> its)
            throws IOException {
        String all = text(renewal.file());
        assertThat(all).contains(hers);
        OdtFlow before = new OdtFlow(made);
        OdtFlow there = new OdtFlow(edited);
        OdtFlow now = new OdtFlow(renewal.file());
        its.forEach((anchor, word) -> {
            boolean known = before.blocks().containsKey(anchor);
            boolean takenOut = known && !there.blocks().containsKey(anchor);
            if (!takenOut) {
                assertThat(all).as("what the model changed in " + anchor).contains(word);
            }
            boolean onlyTheModel = known && !takenOut && said(before, anchor).equals(said(there, anchor));
            if (onlyTheModel) {
                assertThat(said(now, anchor)).as(anchor).isEqualTo(said(flow(fresh), anchor));
            }
        });
        assertThat(now.blocks().keySet()).as("no block is there twice").doesNotHaveDuplicates();
    }

    private static OdtFlow flow(byte[] file) {
        try {
            return new OdtFlow(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<String> said(OdtFlow flow, String anchor) {
        return Optional.ofNullable(flow.blocks().get(anchor))
                .map(span ->
                        span.of(flow.leaves()).stream().map(Leaf::signature).collect(Collectors.joining("\n")));
    }

    private static String text(byte[] file) throws IOException {
        return OfficePackage.read(file)
                .tree(OdtNames.CONTENT_PART)
                .getDocumentElement()
                .getTextContent();
    }
}
