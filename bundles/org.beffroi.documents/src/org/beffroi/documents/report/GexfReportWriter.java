package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Result;
import org.beffroi.documents.page.Markup;
import org.osgi.service.component.annotations.Component;

/**
 * The first network of a report as GEXF 1.3, for programs that lay out and explore networks, such as Gephi (gexf.net, 1.3
 * primer: nodes with attributes, edges with weights). A report without one is refused.
 */
@Component
@ReportWriter.Info(id = "gexf")
public final class GexfReportWriter implements ReportWriter {

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public boolean suits(Report report) {
        return networks(report.answer().results()).findFirst().isPresent();
    }

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        Network network = networks(report.answer().results())
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.UNSUPPORTED, GexfReportWriter.class, "report.no.network", report.title()));
        out.write((PROLOGUE + graph(network, report)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Stream<Network> networks(List<Result> results) {
        return results.stream().flatMap(result -> switch (result) {
            case Network network -> Stream.of(network);
            case Group group -> networks(group.members());
            default -> Stream.empty();
        });
    }

    private static String graph(Network network, Report report) {
        Markup file = new Markup();
        file.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
        String day = LocalDate.ofInstant(
                        report.basis().computed(), report.basis().zone())
                .toString();
        file.open("meta", "lastmodifieddate", day)
                .element("creator", "Beffroi")
                .element("description", network.title())
                .close("meta")
                .line();
        file.open("graph", "mode", "static", "defaultedgetype", network.directed() ? "directed" : "undirected")
                .line();
        file.open("attributes", "class", "node");
        file.open("attribute", "id", "weight", "title", "weight", "type", "double")
                .close("attribute");
        file.open("attribute", "id", "group", "title", "group", "type", "integer")
                .close("attribute");
        file.close("attributes").line();
        file.open("nodes").line();
        network.nodes().forEach(node -> node(node, file));
        file.close("nodes").line().open("edges").line();
        for (int i = 0; i < network.edges().size(); i++) {
            edge(i, network.edges().get(i), file);
        }
        file.close("edges").line().close("graph").line().close("gexf").line();
        return file.toString();
    }

    private static void node(Network.Node node, Markup file) {
        file.open("node", "id", node.key(), "label", node.label()).open("attvalues");
        file.open("attvalue", "for", "weight", "value", Double.toString(node.weight()))
                .close("attvalue");
        file.open("attvalue", "for", "group", "value", Integer.toString(node.group()))
                .close("attvalue");
        file.close("attvalues").close("node").line();
    }

    private static void edge(int number, Network.Edge edge, Markup file) {
        file.open(
                        "edge",
                        "id",
                        Integer.toString(number),
                        "source",
                        edge.from(),
                        "target",
                        edge.to(),
                        "weight",
                        Double.toString(edge.weight()))
                .close("edge")
                .line();
    }
}
