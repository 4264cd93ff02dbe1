# Reads cases, minimises with all remainders, prints every model and the seconds spent in compiled code.
# Rscript minimise.R cases.csv OUTCOME incl.cut profile-file
suppressMessages(library(QCA))
given <- commandArgs(trailingOnly = TRUE)
cases <- read.csv(given[1], row.names = 1)
table <- truthTable(cases, outcome = given[2], incl.cut = as.numeric(given[3]))
Rprof(given[4], interval = 0.005)
solution <- minimize(table, include = "?")
Rprof(NULL)
compiled <- tryCatch(summaryRprof(given[4])$by.self["\".Call\"", "self.time"], error = function(e) 0)
cat("ENGINE", if (is.na(compiled)) 0 else compiled, "\n")
for (model in solution$solution) cat("MODEL", paste(model, collapse = " + "), "\n")
