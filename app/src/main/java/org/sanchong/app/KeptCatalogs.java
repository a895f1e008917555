package org.sanchong.app;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Kept;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.EarlierCatalogs;
import org.sanchong.catalog.PackingFault;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;

/** The catalogs that books keep, packed as policy-catalog does. Opens them when the first is asked for. */
final class KeptCatalogs implements EarlierCatalogs, AutoCloseable {
    private final String store;
    private @Nullable CatalogVersions versions;

    /** Those of the books there. */
    KeptCatalogs(String store) {
        this.store = store;
    }

    /** Keeps the catalog in the books, unless they have it. */
    static void keep(PolicyCatalog catalog, Books books) {
        try (CatalogVersions versions = JdbcBooks.catalogVersions(books)) {
            if (versions.find(catalog.contentHash()).isEmpty()) {
                String content = Base64.getEncoder().encodeToString(PolicyCatalogs.packed(catalog));
                versions.keep(new Packed(catalog.contentHash(), Sanchong.VERSION, content), InstantSource.system());
            }
        }
    }

    @Override
    public Found find(String contentHash) {
        return opened().find(contentHash).map(KeptCatalogs::found).orElseGet(Found.NotKept::new);
    }

    private synchronized CatalogVersions opened() {
        CatalogVersions open = versions;
        if (open == null) {
            open = JdbcBooks.openCatalogVersions(store);
            versions = open;
        }
        return open;
    }

    /** Returns the catalog, if it is the one whose content hash it is kept under. */
    static Found found(Kept kept) {
        Packed packed = kept.catalog();
        Either<PackingFault, PolicyCatalog> unpacked =
                PolicyCatalogs.unpacked(Base64.getDecoder().decode(packed.content()));
        if (unpacked.isLeft()) {
            return unpacked.getLeft() instanceof PackingFault.OtherForm ? new Found.NotKept() : new Found.Altered("");
        }
        PolicyCatalog catalog = unpacked.get();
        return catalog.contentHash().equals(packed.contentHash())
                ? new Found.Kept(catalog, new DerivationSealing(catalog))
                : new Found.Altered(catalog.contentHash());
    }

    /** Returns the catalog of the content hash: the present one, or one that is kept, by which a claim came out as it is kept. */
    PolicyCatalog catalog(String contentHash, PolicyCatalog present) {
        boolean isEarlier = !present.contentHash().equals(contentHash);
        return isEarlier && find(contentHash) instanceof Found.Kept kept ? kept.catalog() : present;
    }

    @Override
    public synchronized void close() {
        CatalogVersions open = versions;
        if (open != null) {
            open.close();
        }
    }
}
