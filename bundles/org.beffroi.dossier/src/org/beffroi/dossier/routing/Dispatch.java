package org.beffroi.dossier.routing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.result.ShownNames;
import org.beffroi.dossier.digest.DeclaredRights;

/**
 * Writes from a dossier to departments, each mail under a token of its own.
 *
 * @param dossier whose addresses, pseudonyms and rights count
 * @param language of the mails
 * @param maker the program, with its version
 */
public record Dispatch(Dossier dossier, Locale language, String maker) {

    /**
     * The mail by which a mention goes to a department. Its token is kept before the mail can leave: an answer must never
     * come to a token that nobody knows.
     *
     * @param note what the department is told besides, or empty
     * @throws org.beffroi.core.message.Refusal if the rules are damaged or the token cannot be kept
     */
    public Document mail(Entry entry, Assignment assignment, Optional<String> note, Instant now) {
        Ticket ticket = Ticket.drawn(new SecureRandom());
        DepartmentMail mail = new DepartmentMail(
                ticket,
                new ShownNames(dossier.pseudonyms()::shown, false),
                DeclaredRights.in(dossier.folder()),
                language,
                dossier.settings().zone(),
                maker);
        Assignment named = new Assignment(
                assignment.mention(), name(assignment.department()), assignment.person(), assignment.due());
        Document document = mail.about(entry, named, note, correspondent(assignment.department()), now);
        new SentTickets(dossier.folder()).keep(new SentTickets.Sent(ticket, named.mention(), named.department(), now));
        return document;
    }

    /**
     * Where mail for a department goes; empty where nobody said so.
     *
     * @param department by its stored value or any of its names
     * @throws org.beffroi.core.message.Refusal if the rules are damaged
     */
    public Optional<Correspondent> correspondent(String department) {
        Fields fields = dossier.archive().fields();
        String stored = fields.canonical(CoreFields.DEPARTMENT, department);
        return RoutingRules.in(dossier.folder()).addresses().entrySet().stream()
                .filter(known ->
                        fields.canonical(CoreFields.DEPARTMENT, known.getKey()).equals(stored))
                .findFirst()
                .map(known -> new Correspondent(name(department), known.getValue()));
    }

    /** What a department is called, with a capital. */
    private String name(String department) {
        Fields fields = dossier.archive().fields();
        Field field = fields.byKey(CoreFields.DEPARTMENT.name()).orElse(CoreFields.DEPARTMENT);
        String name = field.valueLabel(fields.canonical(field, department), language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }
}
