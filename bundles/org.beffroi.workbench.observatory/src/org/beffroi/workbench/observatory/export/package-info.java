/** What leaves the observatory as a file: report, tables, map, and the census itself. */
package org.beffroi.workbench.observatory.export;
