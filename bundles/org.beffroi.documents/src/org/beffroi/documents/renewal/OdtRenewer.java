package org.beffroi.documents.renewal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.renewal.odt.OdtFlow;
import org.osgi.service.component.annotations.Component;

/** OpenDocument texts that people edit in between. */
@Component
@DocumentRenewer.Info(id = "odt")
public final class OdtRenewer implements DocumentRenewer {

    @Override
    public Renewal renew(byte[] base, byte[] edited, byte[] fresh, Locale language) throws IOException {
        return new Renewing(new OdtFlow(base), new OdtFlow(edited), new OdtFlow(fresh), language).run(edited);
    }

    @Override
    public Optional<String> identity(byte[] file) throws IOException {
        return KeptIdentity.ODT.of(file);
    }

    @Override
    public byte[] identified(byte[] file, String identity) throws IOException {
        return KeptIdentity.ODT.changed(file, identity);
    }
}
