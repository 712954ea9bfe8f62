/** What the products are made of: bills of materials in CycloneDX, and libraries held against a list of vulnerabilities. */
package org.beffroi.bench.sbom;
