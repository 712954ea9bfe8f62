package org.beffroi.sources.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.importing.DroppedFile;
import org.beffroi.sources.importing.GuestProfiles;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.table.Unreadable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * A folder into which exports are dropped: each is read once, whatever it is called; rows that cannot be kept are written to
 * {@code rejects/<name>.csv} inside it. The files themselves are left as they are.
 */
@Component(service = Source.class)
@Source.Info(id = "folder")
public final class FolderSource implements Source<FolderParameters> {

    private final List<ImportProfiles> brought;
    private final Networks networks = new Networks();

    /** Folders read with the profiles of the program and these. */
    public FolderSource(List<ImportProfiles> brought) {
        this(brought, new Guests());
    }

    /** Folders read with the profiles of the program and of plug-ins. */
    @Activate
    public FolderSource(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<ImportProfiles> brought,
            @Reference Guests guests) {
        this.brought = List.copyOf(GuestProfiles.readable(brought, guests));
    }

    @Override
    public Visit visit(FolderParameters parameters, Optional<String> cursor, VisitContext context) {
        Path folder = folder(parameters, context);
        DroppedFile reader = new DroppedFile(
                brought, context, parameters.profile(), parameters.platform(), Locale.getDefault(), networks);
        try {
            return new FolderVisit(folder, FolderCursor.read(cursor.orElse("")), reader, context).visit();
        } catch (IOException e) {
            throw Unreadable.refusal(folder, e);
        }
    }

    private static Path folder(FolderParameters parameters, VisitContext context) {
        try {
            Path folder = context.dossier().resolve(parameters.path());
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // no folder can have that name: said below
        }
        throw Refusal.of(Refusal.Kind.NOT_FOUND, FolderSource.class, "folder.none", parameters.path());
    }
}
