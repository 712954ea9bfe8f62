/** What becomes of files and dossiers under full disks, refused calls, kills, power cuts and clocks that go back: one table. */
package org.beffroi.bench.damage;
