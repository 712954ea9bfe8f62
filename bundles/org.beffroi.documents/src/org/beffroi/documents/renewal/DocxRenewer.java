package org.beffroi.documents.renewal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.docx.DocxShrunk;
import org.osgi.service.component.annotations.Component;

/** Word processing files that people edit in between. */
@Component
@DocumentRenewer.Info(id = "docx")
public final class DocxRenewer implements DocumentRenewer {

    @Override
    public Renewal renew(byte[] base, byte[] edited, byte[] fresh, Locale language) throws IOException {
        try {
            DocxFlow before = new DocxFlow(base);
            DocxFlow now = new DocxFlow(edited);
            new DocxShrunk(before, now).restore();
            return new Renewing(before, now, new DocxFlow(fresh), language).run(edited);
        } catch (UncheckedIOException e) { // a damaged part that was read while comparing
            throw e.getCause();
        }
    }

    @Override
    public Optional<String> identity(byte[] file) throws IOException {
        return KeptIdentity.DOCX.of(file);
    }

    @Override
    public byte[] identified(byte[] file, String identity) throws IOException {
        return KeptIdentity.DOCX.changed(file, identity);
    }
}
