package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.Language;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of claims, settled as the command line settles them. */
@RestController
class BatchController {
    static final String PATH = "/v1/settlements/batch";

    private final Batches batches;
    private final OnceByKey once;

    BatchController(Batches batches, OnceByKey once) {
        this.batches = batches;
        this.once = once;
    }

    @PostMapping(path = PATH, consumes = "text/csv", produces = "text/csv;charset=UTF-8")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION})
    void batch(
            Caller caller,
            Language lang,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestHeader(name = OnceByKey.HEADER, required = false) @Nullable String key,
            @RequestBody CsvUpload file,
            HttpServletResponse response) {
        try (OnceByKey.Attempt attempt = once.begin(caller, key)) {
            batches.settle(new Batches.Order(caller, preview, lang, file.body()), attempt, new Answer(response));
        } catch (RuntimeException broken) {
            if (response.isCommitted()) {
                throw new BrokenOffException(broken);
            }
            throw broken;
        }
    }
}
