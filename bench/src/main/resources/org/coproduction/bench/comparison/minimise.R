# Reads tables of cases, minimises each with all remainders, prints every model and the seconds spent in compiled code.
# Rscript minimise.R OUTCOME incl.cut profile-file cases.csv …
suppressMessages(library(QCA))
given <- commandArgs(trailingOnly = TRUE)
for (file in given[-(1:3)]) {
    cases <- read.csv(file, row.names = 1)
    table <- truthTable(cases, outcome = given[1], incl.cut = as.numeric(given[2]))
    Rprof(given[3], interval = 0.005)
    solution <- minimize(table, include = "?")
    Rprof(NULL)
    compiled <- tryCatch(summaryRprof(given[3])$by.self["\".Call\"", "self.time"], error = function(e) 0)
    cat("ENGINE", if (is.na(compiled)) 0 else compiled, "\n")
    for (model in solution$solution) cat("MODEL", paste(model, collapse = " + "), "\n")
}
