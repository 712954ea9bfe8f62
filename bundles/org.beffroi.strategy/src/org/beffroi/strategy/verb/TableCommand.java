package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.strategy.table.ElementList;
import org.beffroi.strategy.table.ElementTable;
import org.beffroi.strategy.table.TableFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi strategy table FILE --of LIST --to FILE}: a list of a strategy as a spreadsheet, which the window takes in again. */
@Component(service = Command.class)
@Command.Info(id = "strategy table")
public final class TableCommand implements Command<TableCommand.Parameters> {

    /**
     * What is written.
     *
     * @param file of the strategy
     * @param of the list
     * @param to the file to write; its ending says the format
     */
    public record Parameters(@Argument Path file, ElementList of, Path to) {}

    private final List<TableWriter> writers;

    /** The verb with the formats that are there. */
    @Activate
    public TableCommand(@Reference List<TableWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableFile out = new TableFile(writers);
        Path to = workplace.currentFolder().resolve(parameters.to());
        out.writer(to);
        Path file = workplace.currentFolder().resolve(parameters.file());
        ZoneId zone = new DossierAround(workplace).zone(file);
        ElementTable table = new ElementTable(
                parameters.of(), new StrategyFile(file).read(), new ElementCells(new Names(workplace.locale(), zone)));
        List<List<Object>> rows = table.rows();
        out.write(to, new Sheet(table.title(), table.columns(), zone, workplace.locale()), rows);
        workplace.tell(Sentence.of(
                TableCommand.class,
                "strategy.table.written",
                rows.size(),
                parameters.to().toString()));
        return Outcome.DONE;
    }
}
